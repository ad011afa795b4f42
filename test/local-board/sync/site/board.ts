import { prepareSdk } from '../../../../src/local-board/sync/register-sdk.ts'

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
