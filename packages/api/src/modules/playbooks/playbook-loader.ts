import { lives } from '@postscale/domain'
import { thingLoader } from '../organizations/thing-loader.js'
import { PlaybookType } from './types/playbook-type.js'

/** Finds a playbook by its opaque id. */
export const playbookLoader = thingLoader(
  ({ playbooks }, id) => lives(playbooks.get(id)?.history ?? []),
  (view, id) => {
    const found = view.playbooks.get(id)
    return found === undefined ? null : new PlaybookType(view, found)
  },
)
