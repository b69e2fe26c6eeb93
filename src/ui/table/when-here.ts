import { settle, type Answer } from '../../domain/index.ts'

/** Goes on with an answer: in the same turn when it is here already, later when it is not. */
export function whenHere<T>(
  answer: Answer<T>,
  next: (value: T) => void,
  otherwise: () => void = () => {},
): void {
  if (answer.state === 'here') next(answer.value)
  else {
    void settle(answer).then((settled) =>
      settled.state === 'here' ? next(settled.value) : otherwise(),
    )
  }
}
