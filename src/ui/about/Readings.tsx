import { aboutWords as words } from '../../messages/index.ts'

/** What the ways of writing a figure mean. */
export function Readings() {
  return (
    <>
      <table className="about-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {words.readings.map(([figure, meaning]) => (
            <tr key={figure}>
              <th scope="row" className="one-line">
                {figure}
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{words.notes}</p>
    </>
  )
}
