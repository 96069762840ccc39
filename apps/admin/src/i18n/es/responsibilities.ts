/** Quién responde de qué. */
export const responsibilitiesEs = {
  title: 'Responsabilidades',
  description: 'Quién responde de qué en cada segmento, con brechas y duplicidades.',
  who: 'Quién responde',
}
