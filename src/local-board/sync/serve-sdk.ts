import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Connect, PreviewServer, ViteDevServer } from 'vite'
import { bundleScript, SCRIPTS } from './bundle-script.ts'
import { LOCAL_SDK_URL, SDK_IN_PAGES, SDK_URL } from './sdk-address.ts'

/** Serves the bundled scripts during development, bundled anew after any change of a file. */
export function serveScripts({ config, middlewares, watcher }: ViteDevServer): void {
  const bundles = new Map<string, Promise<string>>()
  watcher.on('all', () => bundles.clear())
  for (const name of Object.keys(SCRIPTS)) {
    middlewares.use(`/${name}`, (_request, response, next) => {
      const bundle = bundles.get(name) ?? bundleScript(name, config)
      bundles.set(name, bundle)
      bundle.then(
        (code) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.setHeader('Cache-Control', 'no-store')
          response.end(code)
        },
        (error) => {
          bundles.delete(name)
          next(error)
        },
      )
    })
  }
}

/**
 * Puts the address of the local SDK into the app's pages for browsers that asked for it by cookie: those that reached
 * the board by plain http from another machine, where no service worker can do it. All others get the pages untouched.
 */
export function serveSdkInPages(server: ViteDevServer | PreviewServer): void {
  const { root, build } = server.config
  async function page(url: string): Promise<string> {
    if (!('transformIndexHtml' in server)) return readFile(join(resolve(root, build.outDir), url), 'utf8')
    return server.transformIndexHtml(url, await readFile(join(root, url), 'utf8'))
  }
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!/^\/[\w-]+\.html$/.test(path) || !request.headers.cookie?.includes(SDK_IN_PAGES)) return next()
    page(path).then(
      (html) => {
        response.setHeader('Content-Type', 'text/html')
        response.setHeader('Cache-Control', 'no-store')
        response.end(html.replace(SDK_URL, LOCAL_SDK_URL))
      },
      // A page that is not there is for Vite to answer.
      () => next(),
    )
  }
  server.middlewares.use(middleware)
}
