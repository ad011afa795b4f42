import type { Spending } from './book.ts'
import { grouped } from './words.ts'

/** Spending by command, the most first. */
export function CommandTable({ byCommand }: { byCommand: Spending }) {
  const rows = Object.entries(byCommand).sort(
    ([name, some], [other, more]) => more.credits - some.credits || name.localeCompare(other),
  )
  return (
    <table className="meter-table">
      <thead>
        <tr>
          <th scope="col">By command</th>
          <th scope="col">Calls</th>
          <th scope="col">Credits</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { calls, credits }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{grouped(calls)}</td>
            <td>{grouped(credits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
