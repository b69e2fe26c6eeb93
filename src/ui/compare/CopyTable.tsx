import { type ComparisonModel, compareTable } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { copyTable } from '../../platform/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'

/** 复制表格: the figures of the comparison, for a spreadsheet. Its sentences are copied with the view's. */
export function CopyTable({ model }: { model: ComparisonModel }) {
  const { facts } = useApp()
  const compare = compareWords
  const copy = async () => {
    const table = compareTable(facts, model)
    return (await copyTable(table)) ? null : table.text
  }
  return (
    <div className="at-end frame compare-copy">
      <CopyButton
        label={compare.copyTable}
        done={compare.tableDone}
        manual={compare.manualTable}
        copy={copy}
      />
    </div>
  )
}
