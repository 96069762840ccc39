import type { Guide } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Where a figure comes from. */
export const GuideEnum = vocabularyEnum<Guide>('Guide', 'Where a figure comes from.', {
  TS: 'The guide “Post-Sale Team Structures”.',
  BM: 'The guide “Post-Sale Business Models”.',
  PM: 'The guide “What is Post-Sale Management”.',
  Postscale: 'A default of the product’s own.',
})
