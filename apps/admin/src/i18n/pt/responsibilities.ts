/** Quem responde pelo quê. */
export const responsibilitiesPt = {
  title: 'Responsabilidades',
  description: 'Quem responde pelo quê em cada segmento, com lacunas e duplicidades.',
  who: 'Quem responde',
}
