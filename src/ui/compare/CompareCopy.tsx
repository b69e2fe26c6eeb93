import {
  type ComparisonModel,
  type ComparisonWords,
  compareTable,
  compareText,
} from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { copyTable } from '../../platform/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'

interface CompareCopyProps {
  readonly model: ComparisonModel
  readonly words: ComparisonWords
}

/** 复制文字 and 复制表格 of the comparison. */
export function CompareCopy({ model, words }: CompareCopyProps) {
  const { facts, services } = useApp()
  const compare = compareWords
  const asText = async () => {
    const text = compareText(facts, { ...words, base: model.whole.base })
    return (await services.copyText(text)) ? null : text
  }
  const asTable = async () => {
    const table = compareTable(facts, model)
    return (await copyTable(table)) ? null : table.text
  }
  return (
    <div className="below row frame compare-copy" role="group" aria-label={compare.take}>
      <CopyButton
        label={compare.copyText}
        done={compare.textDone}
        manual={compare.manualText}
        copy={asText}
      />
      <CopyButton
        label={compare.copyTable}
        done={compare.tableDone}
        manual={compare.manualTable}
        copy={asTable}
      />
    </div>
  )
}
