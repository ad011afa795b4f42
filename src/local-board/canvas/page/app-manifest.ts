import manifest from '../../../../app.json'

/** The app that this board opens, as its manifest names and draws it. */
export const APP_NAME = manifest.appName
export const APP_ICON = `data:image/svg+xml,${encodeURIComponent(manifest.icons.colored)}`
