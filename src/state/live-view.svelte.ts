/** A View whose parts are watched one by one: who reads the theme is not woken by a moved camera. */
import type { View } from '../view/view.ts'

export class LiveView implements View {
  camera: View['camera'] = $state.raw(null)
  layers: View['layers'] = $state.raw([])
  opacity: View['opacity'] = $state.raw({})
  selection: View['selection'] = $state.raw(null)
  reading: View['reading'] = $state.raw('told')
  language: View['language'] = $state.raw('en')
  theme: View['theme'] = $state.raw('paper')
  panels: View['panels'] = $state.raw({ article: true, layers: true, timeline: true })
  page: View['page'] = $state.raw('article')
  tool: View['tool'] = $state.raw('layers')
  dialog: View['dialog'] = $state.raw(null)
  passage: View['passage'] = $state.raw(null)
  filters: View['filters'] = $state.raw({})
  time: View['time'] = $state.raw(null)
  certain: View['certain'] = $state.raw(false)
  span: View['span'] = $state.raw(null)
  table: View['table'] = $state.raw(null)
  question: View['question'] = $state.raw(null)
  present: View['present'] = $state.raw(null)
  chrome: View['chrome'] = $state.raw('full')

  constructor(view: View) {
    this.show(view)
  }

  /** Parts that are the same objects as before wake nobody. */
  show(view: View): void {
    Object.assign(this, view)
  }
}
