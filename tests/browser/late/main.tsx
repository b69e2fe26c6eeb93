import { startApp } from '../../../src/start-app.tsx'
import { answerLate } from './answer-late.ts'

/** The app with a source that answers late, out of order, and not at all where a test says so. */
startApp({ wrapSource: answerLate })
