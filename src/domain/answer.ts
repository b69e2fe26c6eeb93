/** Why a question was not answered. `detail`: technical, for whoever looks into it; may be `''`. */
export interface AskError {
  /**
   * `aborted`: nobody waits for it any more. `unreachable`: no reply at all. `refused`: a reply that
   * says no. `broken`: a reply that cannot be understood.
   */
  readonly code: 'aborted' | 'unreachable' | 'refused' | 'broken'
  readonly detail: string
}

export interface Here<T> {
  readonly state: 'here'
  readonly value: T
}

export interface Failed<E = AskError> {
  readonly state: 'failed'
  readonly error: E
}

/** An answer that waits no longer. */
export type Settled<T, E = AskError> = Here<T> | Failed<E>

/** What was asked for is here, has failed, or is on its way; it is never an empty stand-in. */
export type Answer<T, E = AskError> =
  | Settled<T, E>
  | {
      readonly state: 'waiting'
      /** Never rejects. */
      readonly settled: Promise<Settled<T, E>>
    }

/** How far something is that is fetched once and then kept. */
export type Load<T, E = AskError> = Settled<T, E> | { readonly state: 'waiting' }

export const WAITING: Load<never, never> = { state: 'waiting' }

export const here = <T>(value: T): Here<T> => ({ state: 'here', value })
export const failed = <E>(error: E): Failed<E> => ({ state: 'failed', error })
export const waiting = <T, E = AskError>(settled: Promise<Settled<T, E>>): Answer<T, E> => ({
  state: 'waiting',
  settled,
})

/** The answer once it has settled. */
export const settle = <T, E>(answer: Answer<T, E>): Promise<Settled<T, E>> =>
  answer.state === 'waiting' ? answer.settled : Promise.resolve(answer)

/** `next` of an answer: in the same turn when it is here already, later when it is not. */
export function mapAnswer<T, U, E>(
  answer: Answer<T, E>,
  next: (value: T) => Answer<U, E>,
): Answer<U, E> {
  if (answer.state === 'here') return next(answer.value)
  if (answer.state === 'failed') return answer
  return waiting(
    answer.settled.then((settled) =>
      settled.state === 'here' ? settle(next(settled.value)) : settled,
    ),
  )
}

/** Several answers as one: failed as soon as one has failed, here when all are. */
export function allAnswers<T, E>(answers: readonly Answer<T, E>[]): Answer<readonly T[], E> {
  const values: T[] = []
  for (const answer of answers) {
    if (answer.state === 'failed') return answer
    if (answer.state === 'here') values.push(answer.value)
  }
  if (values.length === answers.length) return here(values)
  const all = Promise.all(answers.map(settle)).then((settled) => settledTogether(settled))
  return waiting(
    Promise.race(
      answers.map(async (answer) => {
        const settled = await settle(answer)
        return settled.state === 'failed' ? settled : all
      }),
    ),
  )
}

function settledTogether<T, E>(settled: readonly Settled<T, E>[]): Settled<readonly T[], E> {
  const values: T[] = []
  for (const one of settled) {
    if (one.state === 'failed') return one
    values.push(one.value)
  }
  return here(values)
}
