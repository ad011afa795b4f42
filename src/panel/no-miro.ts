import './panel.css'
import './components/button.css'
import './no-miro.css'

const PARAGRAPHS = [
  'Debrief runs a blameless incident postmortem in one hour. It lays out the board, brings in the timeline, keeps the time of each phase, suggests clusters for the sticky notes, and writes the postmortem from what is on the board.',
  'It is a panel inside Miro, and there is no Miro around this page. Add Debrief to your Miro team and open it from the tool bar of a board.',
  'To try it without Miro, open the local board. It works in this browser and needs no account.',
]

/** A plain page for when there is no Miro around: what Debrief is, where it runs, and the way to the local board. */
export function showNoMiro(root: HTMLElement): void {
  const page = document.createElement('main')
  page.className = 'no-miro'
  const title = document.createElement('h1')
  title.textContent = 'Debrief'
  const link = document.createElement('a')
  link.className = 'button main'
  link.href = './board.html'
  link.textContent = 'Open the local board'
  page.append(title, ...PARAGRAPHS.map(paragraph), link)
  root.replaceChildren(page)
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}
