import { orgModelsMessages as en } from '../messages/en/org-models.js'
import { orgModelsMessages as es } from '../messages/es/org-models.js'
import { orgModelsMessages as pt } from '../messages/pt/org-models.js'
import { writerOf } from '../messages/writer-of.js'

/** A message about models of organization in a language: a plan stores its title and its names. */
export const orgModelsText = writerOf({ en, es, pt })
