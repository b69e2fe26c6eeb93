import type { ReactNode } from 'react'
import { coverageWords, placeWords, provenanceWords } from '../../figures/index.ts'
import { aboutWords as words, messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { DialogPanel } from '../shared/DialogPanel.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { Definitions } from './Definitions.tsx'
import { Keys } from './Keys.tsx'
import { Readings } from './Readings.tsx'
import { Terms } from './Terms.tsx'
import './about.css'

/** What opens behind the button 关于: what this is, the list, how its figures read, keys, terms. */
export function AboutDialog(popup: LazyPopupProps) {
  return (
    <DialogPanel
      {...popup}
      name={messages.about.button}
      close={words.close}
      className="about-dialog breaks"
    >
      <Section title={words.what}>
        <p>{words.whatBody}</p>
      </Section>
      <Section title={words.list}>
        <ListFacts />
      </Section>
      <Section title={words.dimensions}>
        <Definitions />
      </Section>
      <Section title={words.figures}>
        <Readings />
      </Section>
      <Section title={words.keys}>
        <Keys />
      </Section>
      <Section title={words.versions}>
        <Terms />
      </Section>
    </DialogPanel>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="pile left tight about-section" aria-label={title}>
      <h3 className="strong">{title}</h3>
      {children}
    </section>
  )
}

/** What the list says of itself. */
function ListFacts() {
  const { facts } = useApp()
  const said = [
    words.listTitle(facts.title, facts.total),
    facts.note === '' ? '' : messages.table.listNote(facts.note),
    provenanceWords(facts),
    coverageWords(facts),
    placeWords(facts),
  ]
  return said.filter((line) => line !== '').map((line) => <p key={line}>{line}</p>)
}
