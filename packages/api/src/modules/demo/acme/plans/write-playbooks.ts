import type { SingleChange } from '@postscale/domain'
import type { AcmeStory } from '../acme-story.js'
import { PLAYBOOKS } from '../playbooks.js'

const WRITTEN = -160

/** Rafael writes down what works. */
export function writePlaybooks(story: AcmeStory): readonly SingleChange[] {
  return PLAYBOOKS.map((fields) => ({
    type: 'createPlaybook',
    effective: story.on(WRITTEN),
    id: story.id('playbook', fields.name),
    ...fields,
  }))
}
