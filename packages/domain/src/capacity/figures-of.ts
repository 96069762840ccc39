import type { OrganizationView } from '../state/view.js'
import { type Figures, figuresFrom } from './figures-from.js'

export type { Figures } from './figures-from.js'

/** The figures in force on the view's day. */
export function figuresOf(view: OrganizationView): Figures {
  return figuresFrom(view.policies)
}
