/** The words of the model's closed vocabularies. */
export const wordsEn = {
  bands: {
    UNDER: 'Under capacity',
    HEALTHY: 'Healthy',
    AT_TRIGGER: 'At the trigger',
    OVER: 'Over capacity',
    NONE: 'Not measured',
  },
  families: {
    CSM: 'CSM',
    IMPLEMENTATION: 'Implementation',
    SUPPORT: 'Support',
    CS_OPS: 'CS Operations',
    RENEWALS: 'Renewals',
    TAM: 'Technical account management',
    LEADERSHIP: 'Leadership',
  },
  segments: {
    ENTERPRISE: 'Enterprise',
    MID_MARKET: 'Mid-market',
    SMB: 'Small business',
  },
  teamKinds: {
    FUNCTION: 'Function',
    POD: 'Pod',
    REGION: 'Region',
    SHARED_SERVICE: 'Shared service',
  },
}
