import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { readAppUrl } from './app-url.ts'
import { bundleScript, SCRIPTS } from './bundle-script.ts'
import { serveApp } from './serve-app.ts'
import { serveBoards } from './serve-boards.ts'
import { serveScripts, serveSdkInPages } from './serve-sdk.ts'

export type LocalBoardOptions = {
  /** Where boards are kept. By default what DEBRIEF_BOARDS names, else `boards/` beside the site's root. */
  folder?: string
}

/**
 * Makes a Vite site a place for local boards. While it is served, by `vite` or `vite preview`: keeps the boards, lets
 * people join them at `/board-sync/<board>`, lists them at `/boards.json` and tells at `/app.json` which other app runs
 * on them: that at the address in DEBRIEF_APP, if any. The scripts that stand in for Miro's SDK are served, and built to
 * the top of the output, as `miro.js` and `board-worker.js`.
 */
export function localBoard(options: LocalBoardOptions = {}): Plugin {
  let config: ResolvedConfig
  let app: URL | null = null
  let inPreview = false

  function folder(): string {
    return options.folder ?? process.env.DEBRIEF_BOARDS ?? join(config.root, '../boards')
  }

  return {
    name: 'local-board',
    config(_config, { command, isPreview }) {
      // What is built is for the preview.
      inPreview = isPreview === true || command === 'build'
    },
    configResolved(resolved) {
      config = resolved
      const asked = process.env.DEBRIEF_APP
      app = asked ? readAppUrl(asked, (inPreview ? resolved.preview : resolved.server).port) : null
    },
    configureServer(server) {
      serveBoards(server, folder())
      serveApp(server, app)
      serveScripts(server)
      serveSdkInPages(server)
    },
    configurePreviewServer(server) {
      serveBoards(server, folder())
      serveApp(server, app)
      serveSdkInPages(server)
    },
    async generateBundle() {
      for (const fileName of Object.keys(SCRIPTS)) {
        this.emitFile({ type: 'asset', fileName, source: await bundleScript(fileName, config) })
      }
    },
  }
}
