import { copyText } from '../bars/copy-text.ts'
import { notify } from '../notify.ts'
import { sharedAddress } from '../start/shared-address.ts'
import { useWorkspace } from '../workspace.ts'
import { writeAddress } from './write-address.ts'

/** Copies an address that opens this board in this weather, for a test or a demonstration. */
export function CopyWeather() {
  const { boardName, ui, weather } = useWorkspace()
  const copy = async () => {
    const url = new URL((await sharedAddress(boardName)).address)
    url.searchParams.set('weather', writeAddress(weather.store.getState().settings))
    try {
      await copyText(url.href)
      notify(ui, 'Copied: this link opens the board in this weather')
    } catch {
      notify(ui, `The link could not be copied. It is ${url.href}`, 'error')
    }
  }
  return (
    <button type="button" className="plain-button weather-copy" onClick={() => void copy()}>
      Copy link with this weather
    </button>
  )
}
