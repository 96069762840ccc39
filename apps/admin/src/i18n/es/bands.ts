import type { Messages } from '../messages'

/** How full a seat or a team is. */
export const bandsEs: Pick<Messages, 'bands'> = {
  bands: {
    UNDER: 'Bajo la capacidad',
    HEALTHY: 'Carga sana',
    AT_TRIGGER: 'En el disparador',
    OVER: 'Sobre la capacidad',
    NONE: 'Sin medida',
  },
}
