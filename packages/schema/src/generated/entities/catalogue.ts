/* Written by the API from its entities; do not edit. */
export const kinds = {
  "organization": {
    "shape": "entity",
    "type": "Organization",
    "plural": "organizations",
    "label": "name",
    "changes": {
      "create": "createOrganization",
      "update": "updateOrganization"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "locale": {
        "type": "locale",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "en"
      },
      "timeZone": {
        "type": "timeZone",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "UTC"
      },
      "grossMargin": {
        "type": "basisPoints",
        "presence": "optional",
        "setBy": "update"
      },
      "acquisitionCost": {
        "type": "money",
        "presence": "optional",
        "setBy": "update"
      },
      "fiscalYearStart": {
        "type": "integer",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 1
      },
      "planRates": {
        "type": "records",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "record": "PlanRate"
      },
      "productComplexity": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "MODERATE",
        "choices": "complexity"
      },
      "growthMotion": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "growthMotion"
      },
      "orgModel": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "orgModel"
      },
      "serviceModel": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "serviceModel"
      },
      "reportingLine": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "reportingLine"
      },
      "approvalRule": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "NONE",
        "choices": "approvalRule"
      },
      "approvers": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "approvalOverChanges": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "approvalOverCost": {
        "type": "money",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "role": {
    "shape": "entity",
    "type": "Role",
    "plural": "roles",
    "label": "name",
    "changes": {
      "create": "createRole",
      "upsert": "upsertRole",
      "update": "updateRole",
      "end": "retireRole"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "family": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "roleFamily"
      },
      "level": {
        "type": "integer",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 0
      },
      "layer": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "leadershipLayer"
      }
    }
  },
  "team": {
    "shape": "entity",
    "type": "Team",
    "plural": "teams",
    "label": "name",
    "changes": {
      "create": "createTeam",
      "upsert": "upsertTeam",
      "update": "updateTeam",
      "end": "retireTeam"
    },
    "otherChanges": [
      "moveTeam"
    ],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "kind": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "teamKind"
      },
      "parentId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "moveTeam",
        "to": "team",
        "as": "parent"
      },
      "segments": {
        "type": "choices",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "choices": "segment"
      },
      "verticals": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "regions": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "languages": {
        "type": "languages",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      }
    }
  },
  "position": {
    "shape": "entity",
    "type": "Position",
    "plural": "positions",
    "label": "title",
    "changes": {
      "create": "openPosition",
      "upsert": "upsertPosition",
      "update": "updatePosition",
      "end": "closePosition"
    },
    "otherChanges": [
      "movePosition"
    ],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "title": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "roleId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "role",
        "as": "role"
      },
      "teamId": {
        "type": "reference",
        "presence": "required",
        "setBy": "movePosition",
        "to": "team",
        "as": "team"
      },
      "fte": {
        "type": "hundredths",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 100
      },
      "reportsToId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "movePosition",
        "to": "position",
        "as": "reportsTo"
      },
      "budgetedCost": {
        "type": "money",
        "presence": "optional",
        "setBy": "update",
        "sensitive": "pay"
      }
    }
  },
  "person": {
    "shape": "entity",
    "type": "Person",
    "plural": "people",
    "label": "name",
    "changes": {
      "create": "hirePerson",
      "upsert": "upsertPerson",
      "update": "updatePerson",
      "end": "endEmployment",
      "reopen": "rehirePerson"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "email": {
        "type": "email",
        "presence": "optional",
        "setBy": "update",
        "max": 320
      },
      "languages": {
        "type": "languages",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "region": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "timeZone": {
        "type": "timeZone",
        "presence": "optional",
        "setBy": "update"
      },
      "skills": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "loadedCost": {
        "type": "money",
        "presence": "optional",
        "setBy": "update",
        "sensitive": "pay"
      }
    }
  },
  "rollout": {
    "shape": "entity",
    "type": "Rollout",
    "plural": "rollouts",
    "label": "name",
    "changes": {
      "create": "startRollout",
      "upsert": "upsertRollout",
      "update": "updateRollout",
      "end": "endRollout"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "serviceModel": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "serviceModel"
      },
      "startOn": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "phase": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "DESIGN",
        "choices": "rolloutPhase"
      },
      "checklist": {
        "type": "records",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "record": "RolloutItem"
      }
    }
  },
  "account": {
    "shape": "entity",
    "type": "Account",
    "plural": "accounts",
    "label": "name",
    "changes": {
      "create": "addAccount",
      "upsert": "upsertAccount",
      "update": "updateAccount",
      "end": "closeAccount",
      "reopen": "reopenAccount"
    },
    "otherChanges": [
      "setTier"
    ],
    "changesWhere": {},
    "inOrder": [
      [
        "contractStart",
        "contractEnd"
      ]
    ],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "acv": {
        "type": "money",
        "presence": "required",
        "setBy": "update"
      },
      "contractCurrency": {
        "type": "currency",
        "presence": "optional",
        "setBy": "update"
      },
      "segment": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "segment"
      },
      "tier": {
        "type": "choice",
        "presence": "optional",
        "setBy": "setTier",
        "choices": "tier"
      },
      "strategic": {
        "type": "flag",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": false
      },
      "complexity": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "MODERATE",
        "choices": "complexity"
      },
      "vertical": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "region": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "language": {
        "type": "language",
        "presence": "optional",
        "setBy": "update"
      },
      "parentId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "account",
        "as": "parent"
      },
      "signedOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "contractStart": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "contractEnd": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "noticeDays": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "autoRenew": {
        "type": "flag",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": false
      },
      "renewalTerms": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      },
      "loadWeight": {
        "type": "hundredths",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 100
      },
      "backupPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "backup"
      },
      "pilotId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "rollout",
        "as": "pilot"
      }
    }
  },
  "implementation": {
    "shape": "entity",
    "type": "Implementation",
    "plural": "implementations",
    "label": null,
    "changes": {
      "create": "createImplementation",
      "upsert": "upsertImplementation",
      "update": "updateImplementation"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [
      [
        "plannedStart",
        "plannedEnd"
      ]
    ],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account"
      },
      "positionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "position"
      },
      "status": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "QUEUED",
        "choices": "implementationStatus"
      },
      "plannedStart": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "plannedEnd": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "startedOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "liveOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "firstValueOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "stakeholder": {
    "shape": "entity",
    "type": "Stakeholder",
    "plural": "stakeholders",
    "label": "name",
    "changes": {
      "create": "addStakeholder",
      "upsert": "upsertStakeholder",
      "update": "updateStakeholder",
      "end": "removeStakeholder"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "role": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "stakeholderRole"
      },
      "title": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "email": {
        "type": "email",
        "presence": "optional",
        "setBy": "update",
        "max": 320
      }
    }
  },
  "successPlan": {
    "shape": "entity",
    "type": "SuccessPlan",
    "plural": "successPlans",
    "label": "title",
    "changes": {
      "create": "createSuccessPlan",
      "upsert": "upsertSuccessPlan",
      "update": "updateSuccessPlan",
      "end": "endSuccessPlan"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [
      [
        "startOn",
        "dueOn"
      ]
    ],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "title": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "metric": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "unit": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "baseline": {
        "type": "number",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 0
      },
      "target": {
        "type": "number",
        "presence": "required",
        "setBy": "update"
      },
      "measured": {
        "type": "number",
        "presence": "optional",
        "setBy": "update"
      },
      "startOn": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "dueOn": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "status": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "ACTIVE",
        "choices": "successPlanStatus"
      },
      "ownerPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "owner"
      },
      "milestones": {
        "type": "records",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "record": "Milestone"
      }
    }
  },
  "opportunity": {
    "shape": "entity",
    "type": "Opportunity",
    "plural": "opportunities",
    "label": "kind",
    "changes": {
      "create": "createOpportunity",
      "upsert": "upsertOpportunity",
      "update": "updateOpportunity",
      "end": "endOpportunity"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "kind": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "opportunityKind"
      },
      "stage": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "IDENTIFIED",
        "choices": "opportunityStage"
      },
      "amount": {
        "type": "money",
        "presence": "required",
        "setBy": "update"
      },
      "expectedOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "trigger": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      },
      "handedToSalesOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "ownerPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "owner"
      }
    }
  },
  "advocacyAct": {
    "shape": "entity",
    "type": "AdvocacyAct",
    "plural": "advocacyActs",
    "label": "kind",
    "changes": {
      "create": "recordAdvocacyAct",
      "upsert": "upsertAdvocacyAct",
      "update": "updateAdvocacyAct",
      "end": "removeAdvocacyAct"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "kind": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "advocacyKind"
      },
      "on": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "wonAccountId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "account",
        "as": "wonAccount"
      },
      "note": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      }
    }
  },
  "renewal": {
    "shape": "entity",
    "type": "Renewal",
    "plural": "renewals",
    "label": "contractEnd",
    "changes": {
      "create": "createRenewal",
      "upsert": "upsertRenewal",
      "update": "updateRenewal",
      "end": "endRenewal"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "contractEnd": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "stage": {
        "type": "choice",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": "NOT_STARTED",
        "choices": "renewalStage"
      },
      "intent": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "renewalIntent"
      },
      "forecastCategory": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "forecastCategory"
      },
      "forecastArr": {
        "type": "money",
        "presence": "optional",
        "setBy": "update"
      },
      "blockers": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "savePlan": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      },
      "ownerPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "owner"
      }
    }
  },
  "escalation": {
    "shape": "entity",
    "type": "Escalation",
    "plural": "escalations",
    "label": "title",
    "changes": {
      "create": "openEscalation",
      "upsert": "upsertEscalation",
      "update": "updateEscalation",
      "end": "closeEscalation"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [
      [
        "openedOn",
        "nextUpdateOn"
      ]
    ],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "never",
        "to": "account",
        "as": "account",
        "owner": true
      },
      "title": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "severity": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "escalationSeverity"
      },
      "ownerPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "owner"
      },
      "sponsorPositionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "executiveSponsor"
      },
      "openedOn": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "nextUpdateOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      },
      "cause": {
        "type": "text",
        "presence": "optional",
        "setBy": "closeEscalation",
        "max": 2000
      }
    }
  },
  "playbook": {
    "shape": "entity",
    "type": "Playbook",
    "plural": "playbooks",
    "label": "name",
    "changes": {
      "create": "createPlaybook",
      "upsert": "upsertPlaybook",
      "update": "updatePlaybook",
      "end": "retirePlaybook"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "name": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "stage": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "lifecycleStage"
      },
      "segment": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "segment"
      },
      "tier": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "tier"
      },
      "steps": {
        "type": "records",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "record": "PlaybookStep"
      },
      "deliverables": {
        "type": "texts",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": []
      },
      "contactsPerYear": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "selfService": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      }
    }
  },
  "assessment": {
    "shape": "entity",
    "type": "Assessment",
    "plural": "assessments",
    "label": "takenOn",
    "changes": {
      "create": "recordAssessment",
      "upsert": "upsertAssessment",
      "update": "updateAssessment",
      "end": "removeAssessment"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "takenOn": {
        "type": "date",
        "presence": "required",
        "setBy": "update"
      },
      "answers": {
        "type": "record",
        "presence": "required",
        "setBy": "update",
        "record": "AssessmentAnswers"
      },
      "competition": {
        "type": "records",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": [],
        "record": "SegmentCompetition"
      },
      "readiness": {
        "type": "record",
        "presence": "optional",
        "setBy": "update",
        "record": "ServiceModelAnswers"
      },
      "answeredById": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "person",
        "as": "answeredBy"
      },
      "note": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      }
    }
  },
  "acceptance": {
    "shape": "entity",
    "type": "Acceptance",
    "plural": "acceptances",
    "label": "fingerprint",
    "changes": {
      "create": "acceptFinding",
      "upsert": "upsertAcceptance",
      "update": "updateAcceptance",
      "end": "withdrawAcceptance"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "fingerprint": {
        "type": "text",
        "presence": "required",
        "setBy": "never"
      },
      "mostAccounts": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "reason": {
        "type": "text",
        "presence": "required",
        "setBy": "update",
        "max": 2000
      },
      "until": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "accountability": {
    "shape": "entity",
    "type": "Accountability",
    "plural": "accountabilities",
    "label": "responsibility",
    "changes": {
      "create": "assignAccountability",
      "upsert": "upsertAccountability",
      "update": "updateAccountability",
      "end": "endAccountability"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "responsibility": {
        "type": "choice",
        "presence": "required",
        "setBy": "never",
        "choices": "namedResponsibility"
      },
      "segment": {
        "type": "choice",
        "presence": "optional",
        "setBy": "never",
        "choices": "segment"
      },
      "role": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "accountableRole"
      },
      "roleName": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "reason": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      }
    }
  },
  "target": {
    "shape": "entity",
    "type": "Target",
    "plural": "targets",
    "label": "metric",
    "changes": {
      "create": "addTarget",
      "upsert": "upsertTarget",
      "update": "updateTarget",
      "end": "endTarget"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "metric": {
        "type": "choice",
        "presence": "required",
        "setBy": "never",
        "choices": "targetMetric"
      },
      "teamId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "never",
        "to": "team",
        "as": "team"
      },
      "segment": {
        "type": "choice",
        "presence": "optional",
        "setBy": "never",
        "choices": "segment"
      },
      "rate": {
        "type": "basisPoints",
        "presence": "optional",
        "setBy": "update"
      },
      "days": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "fte": {
        "type": "hundredths",
        "presence": "optional",
        "setBy": "update"
      },
      "monthlyCost": {
        "type": "money",
        "presence": "optional",
        "setBy": "update"
      },
      "note": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      }
    }
  },
  "occupancy": {
    "shape": "period",
    "type": "Occupancy",
    "plural": "occupancies",
    "label": null,
    "changes": {},
    "otherChanges": [
      "vacatePosition",
      "fillPosition"
    ],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "personId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "person",
        "as": "person"
      },
      "positionId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "position",
        "as": "position"
      },
      "fte": {
        "type": "hundredths",
        "presence": "required",
        "setBy": "update"
      }
    }
  },
  "leave": {
    "shape": "period",
    "type": "Leave",
    "plural": "leaves",
    "label": null,
    "changes": {},
    "otherChanges": [
      "endLeave",
      "recordLeave"
    ],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "personId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "person",
        "as": "person"
      },
      "shareAbsent": {
        "type": "hundredths",
        "presence": "defaulted",
        "setBy": "update",
        "otherwise": 100
      },
      "kind": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "leaveKind",
        "sensitive": "person"
      },
      "note": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000,
        "sensitive": "person"
      }
    }
  },
  "coverage": {
    "shape": "period",
    "type": "Coverage",
    "plural": "coverage",
    "label": null,
    "changes": {},
    "otherChanges": [
      "endCoverage",
      "coverAccount",
      "handOverAccount",
      "completeHandover",
      "tellHandover"
    ],
    "changesWhere": {
      "endCoverage": {
        "kind": "ACCOUNTABLE"
      },
      "handOverAccount": {
        "kind": "ACCOUNTABLE"
      },
      "completeHandover": {
        "kind": "TRANSITION"
      },
      "tellHandover": {
        "kind": "ACCOUNTABLE"
      }
    },
    "inOrder": [],
    "oneOf": {
      "as": "target",
      "fields": [
        "positionId",
        "teamId"
      ]
    },
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "account",
        "as": "account"
      },
      "responsibility": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "responsibility"
      },
      "kind": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "coverageKind"
      },
      "positionId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "position",
        "as": "position"
      },
      "teamId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "team",
        "as": "team"
      },
      "reason": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      },
      "outcome": {
        "type": "choice",
        "presence": "optional",
        "setBy": "update",
        "choices": "handoverOutcome"
      },
      "satisfaction": {
        "type": "integer",
        "presence": "optional",
        "setBy": "update"
      },
      "outcomeOn": {
        "type": "day",
        "presence": "optional",
        "setBy": "update"
      },
      "toldOn": {
        "type": "day",
        "presence": "optional",
        "setBy": "update"
      },
      "acceptedOn": {
        "type": "day",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "policy": {
    "shape": "keyed",
    "type": "Policy",
    "plural": "policies",
    "label": null,
    "key": [
      "key"
    ],
    "changes": {
      "set": "setPolicy",
      "clear": "clearPolicy"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "value": {
        "type": "policyValue",
        "presence": "optional",
        "setBy": "update"
      },
      "reason": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "ticketVolume": {
    "shape": "fact",
    "type": "TicketVolume",
    "plural": "ticketVolumes",
    "label": null,
    "key": [
      "accountId",
      "teamId",
      "day"
    ],
    "changes": {
      "record": "recordTicketVolume"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "oneOf": {
      "as": "subject",
      "fields": [
        "accountId",
        "teamId"
      ]
    },
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "account",
        "as": "account"
      },
      "teamId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "team",
        "as": "team"
      },
      "opened": {
        "type": "integer",
        "presence": "required",
        "setBy": "update"
      },
      "solved": {
        "type": "integer",
        "presence": "required",
        "setBy": "update"
      },
      "breached": {
        "type": "integer",
        "presence": "required",
        "setBy": "update"
      },
      "resolutionMinutes": {
        "type": "integer",
        "presence": "required",
        "setBy": "update"
      }
    }
  },
  "arrMovement": {
    "shape": "fact",
    "type": "ArrMovement",
    "plural": "arrMovements",
    "label": null,
    "key": [
      "accountId",
      "day"
    ],
    "changes": {
      "record": "recordArrMovement"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "account",
        "as": "account"
      },
      "movement": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "arrMovementKind"
      },
      "amount": {
        "type": "money",
        "presence": "required",
        "setBy": "update"
      },
      "reason": {
        "type": "text",
        "presence": "optional",
        "setBy": "update"
      }
    }
  },
  "healthSignal": {
    "shape": "fact",
    "type": "HealthSignal",
    "plural": "healthSignals",
    "label": null,
    "key": [
      "accountId",
      "metric",
      "day"
    ],
    "changes": {
      "record": "recordHealthSignal"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "account",
        "as": "account"
      },
      "family": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "signalFamily"
      },
      "metric": {
        "type": "text",
        "presence": "required",
        "setBy": "update",
        "max": 60
      },
      "value": {
        "type": "number",
        "presence": "required",
        "setBy": "update"
      }
    }
  },
  "touchpoint": {
    "shape": "fact",
    "type": "Touchpoint",
    "plural": "touchpoints",
    "label": null,
    "key": [
      "externalId"
    ],
    "changes": {
      "record": "recordTouchpoint"
    },
    "otherChanges": [],
    "changesWhere": {},
    "inOrder": [],
    "fields": {
      "externalId": {
        "type": "text",
        "presence": "required",
        "setBy": "update"
      },
      "accountId": {
        "type": "reference",
        "presence": "required",
        "setBy": "update",
        "to": "account",
        "as": "account"
      },
      "kind": {
        "type": "choice",
        "presence": "required",
        "setBy": "update",
        "choices": "touchpointKind"
      },
      "personId": {
        "type": "reference",
        "presence": "optional",
        "setBy": "update",
        "to": "person",
        "as": "person"
      },
      "outcome": {
        "type": "text",
        "presence": "optional",
        "setBy": "update",
        "max": 2000
      },
      "nextOn": {
        "type": "date",
        "presence": "optional",
        "setBy": "update"
      }
    }
  }
} as const
export const records = {
  "PlanRate": {
    "currency": {
      "type": "currency",
      "presence": "required",
      "setBy": "update",
      "as": "currency"
    },
    "rate": {
      "type": "number",
      "presence": "required",
      "setBy": "update",
      "as": "rate"
    }
  },
  "RolloutItem": {
    "phase": {
      "type": "choice",
      "presence": "required",
      "setBy": "update",
      "choices": "rolloutPhase",
      "as": "phase"
    },
    "title": {
      "type": "text",
      "presence": "required",
      "setBy": "update",
      "as": "title"
    },
    "doneOn": {
      "type": "date",
      "presence": "optional",
      "setBy": "update",
      "as": "doneOn"
    }
  },
  "Milestone": {
    "title": {
      "type": "text",
      "presence": "required",
      "setBy": "update",
      "as": "title"
    },
    "dueOn": {
      "type": "date",
      "presence": "required",
      "setBy": "update",
      "as": "dueOn"
    },
    "doneOn": {
      "type": "date",
      "presence": "optional",
      "setBy": "update",
      "as": "doneOn"
    }
  },
  "PlaybookStep": {
    "title": {
      "type": "text",
      "presence": "required",
      "setBy": "update",
      "as": "title"
    },
    "day": {
      "type": "integer",
      "presence": "required",
      "setBy": "update",
      "as": "day"
    },
    "responsibility": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "responsibility",
      "as": "responsibility"
    }
  },
  "AssessmentAnswers": {
    "KNOWS_RETENTION": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "knowsRetention"
    },
    "SEES_RISK_EARLY": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "seesRiskEarly"
    },
    "DEFINES_ONBOARDING": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "definesOnboarding"
    },
    "KNOWS_ACTIVE_USE": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "knowsActiveUse"
    },
    "FINDS_EXPANSION": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "findsExpansion"
    },
    "SHOWS_ROI": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "showsRoi"
    },
    "FLAGS_BEFORE_CRITICAL": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "flagsBeforeCritical"
    }
  },
  "SegmentCompetition": {
    "segment": {
      "type": "choice",
      "presence": "required",
      "setBy": "update",
      "choices": "segment",
      "as": "segment"
    },
    "offered": {
      "type": "choice",
      "presence": "required",
      "setBy": "update",
      "choices": "tier",
      "as": "offered"
    },
    "drivesChurn": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "drivesChurn"
    },
    "position": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "marketPosition",
      "as": "position"
    },
    "selfServeMarket": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "selfServeMarket"
    }
  },
  "ServiceModelAnswers": {
    "PRODUCT_MARKET_FIT": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "productMarketFit"
    },
    "INSTRUMENTATION": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "instrumentation"
    },
    "HEALTH_DATA": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "healthData"
    },
    "AUTOMATION": {
      "type": "choice",
      "presence": "optional",
      "setBy": "update",
      "choices": "assessmentAnswer",
      "as": "automation"
    }
  }
} as const
export const vocabularies = {
  "approvalRule": {
    "type": "ApprovalRule",
    "values": [
      "NONE",
      "ONE_OTHER",
      "NAMED"
    ]
  },
  "complexity": {
    "type": "Complexity",
    "values": [
      "HIGH",
      "MODERATE",
      "LOW"
    ]
  },
  "growthMotion": {
    "type": "GrowthMotion",
    "values": [
      "SALES_LED",
      "PRODUCT_LED",
      "LAND_AND_EXPAND",
      "MISSION_DRIVEN"
    ]
  },
  "orgModel": {
    "type": "OrgModel",
    "values": [
      "GENERALIST",
      "SPECIALIST",
      "POD",
      "GEOGRAPHIC"
    ]
  },
  "serviceModel": {
    "type": "ServiceModel",
    "values": [
      "HIGH_TOUCH",
      "LOW_TOUCH",
      "TECH_TOUCH",
      "HYBRID"
    ]
  },
  "reportingLine": {
    "type": "ReportingLine",
    "values": [
      "CRO",
      "CEO_COO",
      "CCO"
    ]
  },
  "teamKind": {
    "type": "TeamKind",
    "values": [
      "FUNCTION",
      "POD",
      "REGION",
      "SHARED_SERVICE"
    ]
  },
  "roleFamily": {
    "type": "RoleFamily",
    "values": [
      "CSM",
      "IMPLEMENTATION",
      "SUPPORT",
      "CS_OPS",
      "RENEWALS",
      "TAM",
      "PROFESSIONAL_SERVICES",
      "ENABLEMENT",
      "LEADERSHIP"
    ]
  },
  "leadershipLayer": {
    "type": "LeadershipLayer",
    "values": [
      "TEAM_LEAD",
      "MANAGER",
      "DIRECTOR",
      "VP",
      "CCO"
    ]
  },
  "segment": {
    "type": "Segment",
    "values": [
      "ENTERPRISE",
      "MID_MARKET",
      "SMB"
    ]
  },
  "tier": {
    "type": "Tier",
    "values": [
      "HIGH_TOUCH",
      "LOW_TOUCH",
      "TECH_TOUCH"
    ]
  },
  "responsibility": {
    "type": "Responsibility",
    "values": [
      "CSM",
      "IMPLEMENTATION",
      "SUPPORT",
      "RENEWALS",
      "TAM"
    ]
  },
  "coverageKind": {
    "type": "CoverageKind",
    "values": [
      "ACCOUNTABLE",
      "TRANSITION"
    ]
  },
  "leaveKind": {
    "type": "LeaveKind",
    "values": [
      "PARENTAL",
      "MEDICAL",
      "VACATION",
      "SABBATICAL",
      "OTHER"
    ]
  },
  "handoverOutcome": {
    "type": "HandoverOutcome",
    "values": [
      "DONE",
      "ABANDONED"
    ]
  },
  "namedResponsibility": {
    "type": "NamedResponsibility",
    "values": [
      "ONBOARDING",
      "ADOPTION_ENABLEMENT",
      "HEALTH_MONITORING",
      "RENEWAL_MANAGEMENT",
      "EXPANSION_IDENTIFICATION",
      "VALUE_TRACKING",
      "EXECUTIVE_ENGAGEMENT",
      "ADVOCACY_DEVELOPMENT",
      "CROSS_FUNCTIONAL_COORDINATION"
    ]
  },
  "accountableRole": {
    "type": "AccountableRole",
    "values": [
      "CSM",
      "IMPLEMENTATION",
      "SUPPORT",
      "CS_OPS",
      "RENEWALS",
      "TAM",
      "PROFESSIONAL_SERVICES",
      "ENABLEMENT",
      "LEADERSHIP",
      "SALES",
      "ACCOUNT_MANAGEMENT",
      "MARKETING",
      "PRODUCT",
      "FINANCE",
      "PARTNERS",
      "FOUNDERS",
      "OTHER"
    ]
  },
  "implementationStatus": {
    "type": "ImplementationStatus",
    "values": [
      "QUEUED",
      "ACTIVE",
      "LIVE",
      "CANCELLED"
    ]
  },
  "arrMovementKind": {
    "type": "ArrMovementKind",
    "values": [
      "NEW",
      "EXPANSION",
      "CONTRACTION",
      "CHURN",
      "OPENING",
      "TRANSFER"
    ]
  },
  "stakeholderRole": {
    "type": "StakeholderRole",
    "values": [
      "SPONSOR",
      "CHAMPION",
      "DECISION_MAKER",
      "USER"
    ]
  },
  "successPlanStatus": {
    "type": "SuccessPlanStatus",
    "values": [
      "ACTIVE",
      "ACHIEVED",
      "MISSED",
      "CANCELLED"
    ]
  },
  "opportunityKind": {
    "type": "OpportunityKind",
    "values": [
      "SEATS",
      "TIER",
      "MODULE",
      "CONSUMPTION",
      "USE_CASE"
    ]
  },
  "opportunityStage": {
    "type": "OpportunityStage",
    "values": [
      "IDENTIFIED",
      "QUALIFIED",
      "HANDED_TO_SALES",
      "WON",
      "LOST"
    ]
  },
  "advocacyKind": {
    "type": "AdvocacyKind",
    "values": [
      "REFERENCE",
      "CASE_STUDY",
      "REVIEW",
      "REFERRAL"
    ]
  },
  "escalationSeverity": {
    "type": "EscalationSeverity",
    "values": [
      "CRITICAL",
      "HIGH",
      "MEDIUM",
      "LOW"
    ]
  },
  "lifecycleStage": {
    "type": "LifecycleStage",
    "values": [
      "ONBOARDING",
      "ADOPTION",
      "RETENTION",
      "EXPANSION",
      "RENEWAL",
      "ADVOCACY"
    ]
  },
  "signalFamily": {
    "type": "SignalFamily",
    "values": [
      "USAGE",
      "RELATIONSHIP",
      "CONTEXT",
      "SENTIMENT"
    ]
  },
  "touchpointKind": {
    "type": "TouchpointKind",
    "values": [
      "CALL",
      "BUSINESS_REVIEW",
      "TRAINING",
      "ESCALATION",
      "INTERVENTION"
    ]
  },
  "rolloutPhase": {
    "type": "RolloutPhase",
    "values": [
      "DESIGN",
      "PILOT",
      "FULL_ROLLOUT",
      "OPTIMISATION"
    ]
  },
  "marketPosition": {
    "type": "MarketPosition",
    "values": [
      "PREMIUM",
      "VALUE"
    ]
  },
  "assessmentAnswer": {
    "type": "AssessmentAnswer",
    "values": [
      "YES",
      "PARTLY",
      "NO"
    ]
  },
  "renewalStage": {
    "type": "RenewalStage",
    "values": [
      "NOT_STARTED",
      "ENGAGED",
      "PROPOSED",
      "NEGOTIATING",
      "WON",
      "LOST"
    ]
  },
  "renewalIntent": {
    "type": "RenewalIntent",
    "values": [
      "LIKELY",
      "UNSURE",
      "UNLIKELY"
    ]
  },
  "forecastCategory": {
    "type": "ForecastCategory",
    "values": [
      "COMMIT",
      "BEST_CASE",
      "AT_RISK"
    ]
  },
  "targetMetric": {
    "type": "TargetMetric",
    "values": [
      "GRR",
      "NRR",
      "RENEWAL_RATE",
      "COST_SHARE",
      "TIME_TO_VALUE",
      "HEADCOUNT",
      "COST"
    ]
  }
} as const
