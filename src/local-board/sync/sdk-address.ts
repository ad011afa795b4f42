/** The one address that ties the app's pages to Miro; every Miro app loads its SDK from there. */
export const SDK_URL = 'https://miro.com/app/static/sdk/v2/miro.js'

/** Where the local board's SDK lies, seen from the board's page. */
export const LOCAL_SDK_URL = './miro.js'

/** The cookie by which a page asks for the SDK in the pages themselves, where it can have no service worker. */
export const SDK_IN_PAGES = 'local-board-sdk=in-pages'
