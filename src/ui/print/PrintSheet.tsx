import { useCallback } from 'react'
import {
  filteredHeadline,
  filterWords,
  sourceWords,
  statusWords,
  type Orientation,
} from '../../figures/index.ts'
import { messages, printWords as words } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import type { PrintedFigure, Sheet } from './gather-sheet.ts'
import { PrintTable } from './PrintTable.tsx'

interface PrintSheetProps {
  readonly sheet: Sheet
  /** `null` leaves it to the browser's dialog. */
  readonly orientation: Orientation | null
}

/** The view on paper: title, filters in words, figures, the list, where all of it comes from. */
export function PrintSheet({ sheet, orientation }: PrintSheetProps) {
  const { facts } = useApp()
  const { view, counts, attribution, reviewNumber } = sheet
  const subject = { facts, view, kind: 'whole', counts } as const
  const headline = filteredHeadline(subject)
  return (
    <article className="print-sheet" lang="zh-CN">
      <style>{pageRules(orientation)}</style>
      <header className="print-head">
        <h1>{facts.title}</h1>
        <p className="line apart">
          <span>{filterWords(subject)}</span>
          <b>{statusWords(subject)}</b>
        </p>
        {headline !== '' && <p>{headline}</p>}
      </header>
      <div className="print-figures">
        {sheet.figures.map((printed) => (
          <Figure key={printed.figure} printed={printed} />
        ))}
      </div>
      <PrintTable sheet={sheet} />
      <footer className="print-source">
        <p>{sourceWords(facts)}</p>
        {attribution !== '' && (
          <p>
            {messages.map.source(attribution)}
            {reviewNumber !== '' && ` · ${messages.map.reviewNumber(reviewNumber)}`}
          </p>
        )}
        <p>{words.made(sheet.date)}</p>
      </footer>
    </article>
  )
}

function Figure({ printed: { figure, title, note, svg } }: { printed: PrintedFigure }) {
  const put = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element || svg === null) return
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      element.replaceChildren(document.importNode(drawn, true))
    },
    [svg],
  )
  return (
    <figure className={`print-figure print-figure-${figure}`}>
      {svg === null ? (
        <p>{words.figureFailed}</p>
      ) : (
        <>
          <h2>{title}</h2>
          <p className="print-note">{note}</p>
          <div ref={put} />
        </>
      )}
    </figure>
  )
}

/** The page's size where it is asked for, its margins, and the number at its foot. */
function pageRules(orientation: Orientation | null): string {
  const [before, between, after] = words.page
  const size = orientation ? `size: A4 ${orientation};` : ''
  const number = `"${before}" counter(page) "${between}" counter(pages) "${after}"`
  return `@page { ${size} margin: 12mm 12mm 14mm; @bottom-right { content: ${number}; font-size: 8pt; } }`
}
