/** How full a seat or a team is. */
export const bandsEn = {
  bands: {
    UNDER: 'Under capacity',
    HEALTHY: 'Healthy',
    AT_TRIGGER: 'At the trigger',
    OVER: 'Over capacity',
    NONE: 'Not measured',
  },
}
