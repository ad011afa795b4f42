import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { bundleScript, SCRIPTS } from './bundle-script.ts'
import { serveBoards } from './serve-boards.ts'
import { serveScripts, serveSdkInPages } from './serve-sdk.ts'

export type LocalBoardOptions = {
  /** Where boards are kept. By default what DEBRIEF_BOARDS names, else `boards/` beside the site's root. */
  folder?: string
}

/**
 * Makes a Vite site a place for local boards. While it is served, by `vite` or `vite preview`: keeps the boards, lets
 * people join them at `/board-sync/<board>` and lists them at `/boards.json`. The scripts that stand in for Miro's SDK
 * are served, and built to the top of the output, as `miro.js` and `board-worker.js`.
 */
export function localBoard(options: LocalBoardOptions = {}): Plugin {
  let config: ResolvedConfig

  function folder(): string {
    return options.folder ?? process.env.DEBRIEF_BOARDS ?? join(config.root, '../boards')
  }

  return {
    name: 'local-board',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveBoards(server, folder())
      serveScripts(server)
      serveSdkInPages(server)
    },
    configurePreviewServer(server) {
      serveBoards(server, folder())
      serveSdkInPages(server)
    },
    async generateBundle() {
      for (const fileName of Object.keys(SCRIPTS)) {
        this.emitFile({ type: 'asset', fileName, source: await bundleScript(fileName, config) })
      }
    },
  }
}
