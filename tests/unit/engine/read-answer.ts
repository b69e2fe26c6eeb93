import type { Answer } from '../../../src/domain/index.ts'

/** The value of an answer that is here. */
export function read<T>(answer: Answer<T>): T {
  if (answer.state !== 'here') throw new Error(`The answer is ${answer.state}`)
  return answer.value
}
