import { createHost } from '../../host/index.ts'
import { connectBoard } from '../../sync/connect.ts'
import { setRights } from '../actions/rights.ts'
import { keepFollowing } from '../following.ts'
import { createKeptLedger } from '../meter/kept-ledger.ts'
import { shareSpent } from '../meter/share-spent.ts'
import { notify } from '../notify.ts'
import { APP_NAME, APP_SCOPES, prepareApp } from '../page/app-manifest.ts'
import { createApps } from '../page/apps.ts'
import { createBoardPage } from '../page/board-page.ts'
import { createClosings } from '../page/closings.ts'
import { createPeople } from '../people.ts'
import { followSample } from '../samples/follow-sample.ts'
import { createTags } from '../tags.ts'
import { createUiStore } from '../ui-state.ts'
import { createCamera } from '../view/camera.ts'
import { createBoardWeather } from '../weather/board-weather.ts'
import { startSecondPersonHere } from '../weather/second-person-here.ts'
import type { Workspace } from '../workspace.ts'
import { boardNameOfPage } from './board-name.ts'
import { personOfBrowser } from './person.ts'
import { personColor } from './person-color.ts'
import { showFirst } from './show-first.ts'

/**
 * Opens the board of this page: joins it, starts the host of the app beside it and, as soon as the SDK is in place,
 * lets the app's pages load. The workspace can be used at once.
 */
export function openWorkspace(): Workspace {
  const boardName = boardNameOfPage()
  const person = personOfBrowser()
  const connection = connectBoard(boardName, { ...person, color: personColor(person.id, []) })
  const { document } = connection
  const ui = createUiStore()
  const camera = createCamera(ui)
  const people = createPeople(connection, person)
  // The person may be renamed while the page is open.
  const me = Object.defineProperty({ id: person.id, name: person.name }, 'name', {
    enumerable: true,
    get: () => people.nameOf(person.id) ?? person.name,
  })
  const closings = createClosings()
  const weather = createBoardWeather(boardName)
  const page = createBoardPage({ connection, me, people, ui, camera, closings, lost: () => weather.lost() })
  const appId = APP_NAME.toLowerCase()
  const ledger = createKeptLedger(appId, person.id, () => connection.now())
  const host = createHost({ document, page, appId, boardId: boardName, scopes: APP_SCOPES, ledger })
  const apps = createApps(host, appId, ui, closings)
  const workspace = {
    boardName,
    connection,
    document,
    me,
    people,
    tags: createTags(document),
    ui,
    camera,
    apps,
    ledger,
    weather,
  }

  shareSpent(connection, ledger, appId)
  weather.start({
    connection,
    host,
    setRights: (rights) => setRights(ui, rights),
    startSecondPerson: (seed) => startSecondPersonHere(boardName, person.id, seed),
  })
  connection.onNotice((words) => notify(ui, words, 'error'))
  if (weather.problem) notify(ui, weather.problem, 'error')

  void connection.ready.then(() => {
    ui.setState({ ready: true })
    showFirst(workspace)
    followSample(workspace)
    keepFollowing(workspace)
    return prepareApp().then(
      () => ui.setState({ appStarted: true }),
      (error: unknown) => {
        const appProblem = error instanceof Error ? error.message : String(error)
        apps.close('panel')
        ui.setState({ appProblem })
        notify(ui, appProblem)
      },
    )
  })
  return workspace
}
