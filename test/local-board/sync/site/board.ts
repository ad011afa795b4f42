import { connectBoard } from '../../../../src/local-board/sync/connect.ts'
import type { BoardConnection } from '../../../../src/local-board/sync/connection.ts'
import { prepareSdk } from '../../../../src/local-board/sync/register-sdk.ts'

declare global {
  interface Window {
    /** The board of this page, for tests to use. */
    testBoard: BoardConnection
  }
}

window.testBoard = connectBoard('incident', { id: 'ada', name: 'Ada', color: '#123456' })

prepareSdk().then(
  () => {
    const frame = document.createElement('iframe')
    frame.src = './app.html'
    document.body.append(frame)
  },
  (error: Error) => {
    document.body.textContent = error.message
  },
)
