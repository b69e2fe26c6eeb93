import { aboutWords as words, stageWords } from '../../messages/index.ts'

/** All keys of the page, those of a presentation among them. */
export function Keys() {
  const ofStage = stageWords.keys.map(([keys, does], at) => [
    at === 0 ? words.stage : '',
    keys,
    does,
  ])
  return (
    <table className="about-table">
      <thead>
        <tr>
          {[words.where, words.keys, words.does].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...words.keyGroups, ...ofStage].map(([where = '', keys = '', does = '']) => (
          <tr key={does}>
            <td>{where}</td>
            <th scope="row">{keys}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
