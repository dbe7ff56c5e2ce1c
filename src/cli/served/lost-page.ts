/** `404.html`, which most hosts show for an address that leads nowhere: one whose `#` was escaped leads on. */
import { createHash } from 'node:crypto'

export const LOST_PAGE = '404.html'

const SCRIPT =
  "var a=location.href,i=a.indexOf('%23');if(i>0)location.replace(a.slice(0,i)+'#'+a.slice(i+3))"

export function lostPage(): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'"
    />
    <title>Nothing is here</title>
    <script>${SCRIPT}</script>
  </head>
  <body>
    <h1>Nothing is here</h1>
    <p>
      This address leads to no page of this site. If it is a link to a view, its “#” may have been
      written as “%23”: put the “#” back.
    </p>
  </body>
</html>
`
}
