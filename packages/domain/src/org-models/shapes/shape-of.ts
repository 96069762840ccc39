import type { OrganizationView } from '../../state/view.js'
import type { OrgModel } from '../../state/vocabulary.js'
import type { TemplateShape } from '../template/template-shape.js'
import { generalistShape } from './generalist-shape.js'
import { geographicShape } from './geographic-shape.js'
import { podShape } from './pod-shape.js'
import { specialistShape } from './specialist-shape.js'

const SHAPES: Readonly<Record<OrgModel, (view: OrganizationView) => TemplateShape>> = {
  GENERALIST: generalistShape,
  SPECIALIST: specialistShape,
  POD: podShape,
  GEOGRAPHIC: geographicShape,
}

/** A model's teams for this organization. */
export function shapeOf(model: OrgModel, view: OrganizationView): TemplateShape {
  return SHAPES[model](view)
}
