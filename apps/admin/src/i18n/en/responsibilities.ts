/** Who answers for what. */
export const responsibilitiesEn = {
  title: 'Responsibilities',
  description: 'Who answers for what in each segment, with gaps and doubles.',
  who: 'Who answers',
}
