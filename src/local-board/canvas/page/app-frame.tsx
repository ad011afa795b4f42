import { useEffect, useRef } from 'react'
import { useWorkspace } from '../workspace.ts'
import { appPage } from './app-manifest.ts'

type Kind = 'headless' | 'panel' | 'modal'

// As Miro's, the app's pages have no clipboard; camera, microphone and screen are theirs once the person says so to the
// browser [D:ref-ui]. No sandbox: the pages need scripts and their own storage, and a frame of
// the board's own origin that has both can take its sandbox off, so it would only make the browser warn.
const ALLOW = "camera; microphone; display-capture; clipboard-read 'none'; clipboard-write 'none'"

/** A page of the app in an iframe, joined to the board's host for as long as it is there. */
export function AppFrame({
  kind,
  url,
  title,
  className,
}: {
  kind: Kind
  url: string
  title: string
  className?: string
}) {
  const { apps } = useWorkspace()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => (frame.current ? apps.join(frame.current, kind) : undefined), [apps, kind])
  return (
    <iframe
      ref={frame}
      className={className}
      title={title}
      src={appPage(url)}
      allow={ALLOW}
      {...(kind === 'headless' && { 'aria-hidden': true, tabIndex: -1 })}
    />
  )
}
