import { settle, type Answer, type AskError } from '../domain/index.ts'

/** What a file cannot be made without was not answered. */
export class UnansweredError extends Error {
  readonly ask: AskError

  constructor(ask: AskError) {
    super(ask.detail === '' ? ask.code : `${ask.code}: ${ask.detail}`)
    this.name = 'UnansweredError'
    this.ask = ask
  }
}

/**
 * The value of an answer, for what is made in one go.
 *
 * @throws {UnansweredError} when it has failed.
 */
export async function valueOf<T>(answer: Answer<T>): Promise<T> {
  const settled = await settle(answer)
  if (settled.state === 'failed') throw new UnansweredError(settled.error)
  return settled.value
}
