import { Dialog } from '@base-ui/react/dialog'
import type { RefObject } from 'react'
import { stageWords as words } from '../../messages/index.ts'
import { closeByEscape } from '../shared/close-by-escape.ts'
import type { SingleKeys } from './use-single-keys.ts'

interface StageHelpProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly container: RefObject<HTMLElement | null>
  readonly singleKeys: SingleKeys
}

/** `?`: what the keys do, and the switch for those that are letters and digits. */
export function StageHelp({ open, onOpen, container, singleKeys }: StageHelpProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal container={container}>
        <Dialog.Backdrop className="stage-backdrop screen" />
        <Dialog.Popup
          className="stage-popup pile left stage-help raised"
          // By itself it would go to the first control, which has uses of its own for the keys.
          finalFocus={() => {
            container.current?.focus({ preventScroll: true })
            return false
          }}
          onKeyDown={(event) => closeByEscape(event, () => onOpen(false))}
        >
          <header className="row apart wide">
            <Dialog.Title>{words.helpTitle}</Dialog.Title>
            <Dialog.Close className="toggle stage-control">{words.close}</Dialog.Close>
          </header>
          <table>
            <tbody>
              {words.keys.map(([keys, does]) => (
                <tr key={keys}>
                  <th scope="row">{keys}</th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">{words.keysNote}</p>
          <label className="row stage-field">
            <input
              type="checkbox"
              role="switch"
              checked={singleKeys.on}
              aria-checked={singleKeys.on}
              onChange={({ target }) => singleKeys.change(target.checked)}
            />
            <span>{words.singleKeys}</span>
          </label>
          <p className="note">{words.singleKeysNote}</p>
          {!singleKeys.kept && <p role="status">{words.singleKeysForgotten}</p>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
