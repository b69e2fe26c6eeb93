import type { Answer } from '../../engine/index.ts'

/** `next` of an answer: in the same turn when the answer is here already, later when it is not. */
export function mapAnswer<T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> {
  return answer instanceof Promise ? answer.then(next) : next(answer)
}

/** `next` of several answers: in the same turn when all of them are here already. */
export function allAnswers<T, U>(
  answers: readonly Answer<T>[],
  next: (values: readonly T[]) => U,
): Answer<U> {
  const here = answers.flatMap((answer) => (answer instanceof Promise ? [] : [answer]))
  if (here.length === answers.length) return next(here)
  return Promise.all(answers.map((answer) => Promise.resolve(answer))).then(next)
}
