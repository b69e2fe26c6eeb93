import { useEffect, useRef, useState } from 'react'
import { err, type Result } from '../../domain/index.ts'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { dropFromAddress, unpackText } from '../../platform/index.ts'
import { decodeSceneText, type ReadScenes } from '../../view/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'
import { CarriedOffer } from './CarriedOffer.tsx'
import './present.css'

const ERRORS = {
  damaged: words.link.damaged,
  newer: words.link.newer,
  unsupported: words.link.unsupported,
} as const
type CarriedError = keyof typeof ERRORS

/** What was answered is not asked again when the browser goes back to its address. */
const answered = new Set<string>()

/** Says that the address has brought scenes, and asks what to do with them; nothing is kept unasked. */
export function CarriedScenes() {
  const { store } = useApp()
  const packed = useAppState((state) => state.carried)
  const [found, setFound] = useState<Result<ReadScenes, CarriedError> | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let stale = false
    const read = async () => {
      const carried = await readCarried(packed)
      if (!stale) setFound(carried)
    }
    setFound(null)
    if (answered.has(packed)) store.setState({ carried: '' })
    else void read()
    return () => {
      stale = true
    }
  }, [packed, store])
  const settle = () => {
    answered.add(packed)
    dropFromAddress('scenes')
  }
  const dismiss = () => {
    settle()
    store.setState({ carried: '' })
  }
  if (!found) return null
  return (
    <div
      ref={box}
      className="notice row apart breaks carried caution"
      role="region"
      aria-label={words.link.label}
    >
      {found.ok ? (
        <CarriedOffer key={packed} read={found.value} onTaken={settle} onDismiss={dismiss} />
      ) : (
        <>
          <p role="alert">{ERRORS[found.error]}</p>
          <button type="button" className="button rigid" onClick={dismiss}>
            {messages.notice.dismiss}
          </button>
        </>
      )}
    </div>
  )
}

async function readCarried(packed: string): Promise<Result<ReadScenes, CarriedError>> {
  const text = await unpackText(packed)
  if (!text.ok) return text
  const read = decodeSceneText(text.value)
  return read.ok ? read : err(read.error === 'newer' ? 'newer' : 'damaged')
}
