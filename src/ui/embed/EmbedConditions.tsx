import { embedWords } from '../../messages/index.ts'
import { encodeView, selectFilterWords, type ViewState } from '../../view/index.ts'
import { Headline } from '../filters/Headline.tsx'
import { Status } from '../filters/Status.tsx'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'

/** The conditions in words, how many cases they leave, and the way back to what was `embedded`. */
export function EmbedConditions({ embedded }: { embedded: ViewState }) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWholeView()
  const words = selectFilterWords(view, facts)
  return (
    <div className="small heading rigid embed-conditions">
      {words === '' ? <Headline unfiltered /> : <p className="breaks embed-words">{words}</p>}
      {encodeView(view) !== encodeView(embedded) && (
        <button
          type="button"
          className="text-button"
          title={embedWords.restoreHint}
          onClick={(event) => {
            // The button goes away; the focus stays on the page.
            event.currentTarget.closest('main')?.focus()
            dispatch({ type: 'view/restored', view: embedded })
          }}
        >
          {embedWords.restore}
        </button>
      )}
      <Status />
    </div>
  )
}

/** Title of a figure, of the page where the figure stands alone. */
export function EmbedTitle({ text, alone }: { text: string; alone: boolean }) {
  const Heading = alone ? 'h1' : 'h2'
  return <Heading className="title embed-title">{text}</Heading>
}
