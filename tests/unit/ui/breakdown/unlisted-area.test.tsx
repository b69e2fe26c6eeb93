import { describe, expect, it } from 'vitest'
import { BreakdownPanel } from '../../../../src/ui/breakdown/BreakdownPanel.tsx'
import { EmbedBreakdown } from '../../../../src/ui/embed/EmbedBreakdown.tsx'
import { MatrixTab } from '../../../../src/ui/matrix/MatrixTab.tsx'
import { StageFigure } from '../../../../src/ui/stage/StageFigure.tsx'
import { renderPanel, wordsOf } from '../render-panel.tsx'

const SENTENCE = '在本部分名单中未列出，是否有案例，名单未说明。'

describe('the breakdown of an area that is not listed', () => {
  it.each([
    ['page', <BreakdownPanel key="" />],
    ['frame', <EmbedBreakdown key="" figure="overall" conditions={null} />],
    ['stage', <StageFigure key="" figure="overall" />],
    ['matrix', <MatrixTab key="" />],
    ['matrix in a frame', <EmbedBreakdown key="" figure="matrix" conditions={null} />],
  ])('says nothing but that: %s', (_, figure) => {
    const markup = renderPanel(figure, { view: { area: '460000', rows: 'level' } })
    expect(wordsOf(markup)).toContain(SENTENCE)
    expect(markup).not.toMatch(/role="option"|role="gridcell"|stack-row/)
    expect(wordsOf(markup)).not.toMatch(/\b0\b/)
  })
})
