import { WeatherButton } from '../weather/weather-button.tsx'
import { WeatherSheet } from '../weather/weather-sheet.tsx'
import { BoardMenu } from './board-menu.tsx'
import { ConnectionNote } from './connection-note.tsx'
import { CopyLink } from './copy-link.tsx'
import { CreditsNote } from './credits-note.tsx'
import { FollowBar } from './follow-bar.tsx'
import { PeopleBar } from './people-bar.tsx'
import { TimerChip } from './timer-chip.tsx'
import { ViewOnly } from './view-only.tsx'
import './top-bar.css'

/** Which board this is, how it is connected, and who is here. */
export function TopBar() {
  return (
    <>
      <header className="top-bar">
        <div className="top-left surface">
          <h1 className="product">Local board</h1>
          <BoardMenu />
          <ViewOnly />
        </div>
        <div className="top-middle">
          <TimerChip />
          <ConnectionNote />
          <FollowBar />
        </div>
        <div className="top-right surface">
          <WeatherButton />
          <CreditsNote />
          <span className="top-line" />
          <PeopleBar />
          <CopyLink />
        </div>
      </header>
      <WeatherSheet />
    </>
  )
}
