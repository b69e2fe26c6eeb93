import type { Answer } from '../../engine/index.ts'

/** `next` of an answer: in the same turn when the answer is here already, later when it is not. */
export function mapAnswer<T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> {
  return answer instanceof Promise ? answer.then(next) : next(answer)
}
