-- What Prisma cannot say. Constraints are named so that a violation names the problem:
-- <table>_period_check, <table>_<column>_choice_check, <table>_<column>_range_check, <table>_overlap_excl.
-- Vocabularies are texts with a CHECK rather than enums: a value can be taken out as well as added,
-- inside a transaction, and bulk writes need no casts to types that only this database knows.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A tenant's memberships go with it.
ALTER TABLE membership
  ADD CONSTRAINT membership_organization_fkey FOREIGN KEY ("organizationId")
  REFERENCES organization (id) ON DELETE CASCADE;

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE account ALTER CONSTRAINT account_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE account_version ALTER CONSTRAINT account_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE arr_movement ALTER CONSTRAINT arr_movement_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE audit_change ALTER CONSTRAINT audit_change_entry_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE audit_entry ALTER CONSTRAINT audit_entry_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE coverage ALTER CONSTRAINT coverage_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE coverage ALTER CONSTRAINT coverage_position_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE coverage ALTER CONSTRAINT coverage_team_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE implementation ALTER CONSTRAINT implementation_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE implementation_version ALTER CONSTRAINT implementation_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE implementation_version ALTER CONSTRAINT implementation_version_implementation_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE implementation_version ALTER CONSTRAINT implementation_version_position_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE occupancy ALTER CONSTRAINT occupancy_person_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE occupancy ALTER CONSTRAINT occupancy_position_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE organization_version ALTER CONSTRAINT organization_version_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE person ALTER CONSTRAINT person_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE person_version ALTER CONSTRAINT person_version_person_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE policy_version ALTER CONSTRAINT policy_version_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position ALTER CONSTRAINT position_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position_version ALTER CONSTRAINT position_version_position_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position_version ALTER CONSTRAINT position_version_reports_to_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position_version ALTER CONSTRAINT position_version_role_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position_version ALTER CONSTRAINT position_version_team_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE role ALTER CONSTRAINT role_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE role_version ALTER CONSTRAINT role_version_role_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE team ALTER CONSTRAINT team_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE team_version ALTER CONSTRAINT team_version_parent_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE team_version ALTER CONSTRAINT team_version_team_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ticket_volume ALTER CONSTRAINT ticket_volume_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ticket_volume ALTER CONSTRAINT ticket_volume_team_fkey DEFERRABLE INITIALLY DEFERRED;

-- Lists are never null (Prisma leaves every list nullable); "changedFields" may be: null means all.
ALTER TABLE team_version
  ALTER COLUMN segments SET NOT NULL,
  ALTER COLUMN verticals SET NOT NULL,
  ALTER COLUMN regions SET NOT NULL,
  ALTER COLUMN languages SET NOT NULL;
ALTER TABLE person_version
  ALTER COLUMN languages SET NOT NULL,
  ALTER COLUMN skills SET NOT NULL;

-- A period ends after its start.
ALTER TABLE organization_version ADD CONSTRAINT organization_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE policy_version ADD CONSTRAINT policy_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE role_version ADD CONSTRAINT role_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE team_version ADD CONSTRAINT team_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE position_version ADD CONSTRAINT position_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE person_version ADD CONSTRAINT person_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE account_version ADD CONSTRAINT account_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE implementation_version ADD CONSTRAINT implementation_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE occupancy ADD CONSTRAINT occupancy_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE coverage ADD CONSTRAINT coverage_period_check CHECK ("validTo" > "validFrom");

-- Versions of a thing never overlap. The id comes first, since it divides the index best.
ALTER TABLE organization_version ADD CONSTRAINT organization_version_overlap_excl
  EXCLUDE USING gist ("organizationId" WITH =, daterange("validFrom", "validTo") WITH &&)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE policy_version ADD CONSTRAINT policy_version_overlap_excl
  EXCLUDE USING gist (key WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE role_version ADD CONSTRAINT role_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE team_version ADD CONSTRAINT team_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE position_version ADD CONSTRAINT position_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE person_version ADD CONSTRAINT person_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE account_version ADD CONSTRAINT account_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE implementation_version ADD CONSTRAINT implementation_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

-- Nobody is twice in the same seat at once.
ALTER TABLE occupancy ADD CONSTRAINT occupancy_same_seat_excl
  EXCLUDE USING gist (
    "personId" WITH =,
    "positionId" WITH =,
    daterange("validFrom", "validTo") WITH &&,
    "organizationId" WITH =
  )
  DEFERRABLE INITIALLY DEFERRED;

-- One answers for a responsibility of an account at any moment.
ALTER TABLE coverage ADD CONSTRAINT coverage_accountable_excl
  EXCLUDE USING gist (
    "accountId" WITH =,
    responsibility WITH =,
    daterange("validFrom", "validTo") WITH &&,
    "organizationId" WITH =
  )
  WHERE (kind = 'ACCOUNTABLE')
  DEFERRABLE INITIALLY DEFERRED;

-- Exactly one target.
ALTER TABLE coverage ADD CONSTRAINT coverage_target_check
  CHECK (num_nonnulls("positionId", "teamId") = 1);
ALTER TABLE ticket_volume ADD CONSTRAINT ticket_volume_subject_check
  CHECK (num_nonnulls("accountId", "teamId") = 1 AND "subjectId" = coalesce("accountId", "teamId"));

-- Ranges.
ALTER TABLE organization ADD CONSTRAINT organization_revision_range_check CHECK (revision >= 1);
ALTER TABLE organization_version ADD CONSTRAINT organization_version_gross_margin_range_check CHECK ("grossMargin" BETWEEN 0 AND 10000);
ALTER TABLE role_version ADD CONSTRAINT role_version_level_range_check CHECK (level >= 0);
ALTER TABLE position_version ADD CONSTRAINT position_version_fte_range_check CHECK (fte BETWEEN 1 AND 100);
ALTER TABLE position_version ADD CONSTRAINT position_version_budgeted_cost_range_check CHECK ("budgetedCost" >= 0);
ALTER TABLE person_version ADD CONSTRAINT person_version_loaded_cost_range_check CHECK ("loadedCost" >= 0);
ALTER TABLE occupancy ADD CONSTRAINT occupancy_fte_range_check CHECK (fte BETWEEN 1 AND 100);
ALTER TABLE account_version ADD CONSTRAINT account_version_acv_range_check CHECK (acv >= 0);
ALTER TABLE account_version ADD CONSTRAINT account_version_load_weight_range_check CHECK ("loadWeight" >= 0);
ALTER TABLE coverage ADD CONSTRAINT coverage_satisfaction_range_check CHECK (satisfaction BETWEEN 1 AND 5);
ALTER TABLE ticket_volume ADD CONSTRAINT ticket_volume_opened_range_check CHECK (opened >= 0);
ALTER TABLE ticket_volume ADD CONSTRAINT ticket_volume_solved_range_check CHECK (solved >= 0);
ALTER TABLE ticket_volume ADD CONSTRAINT ticket_volume_breached_range_check CHECK (breached >= 0);
ALTER TABLE ticket_volume ADD CONSTRAINT ticket_volume_resolution_minutes_range_check CHECK ("resolutionMinutes" >= 0);

-- Closed vocabularies.
ALTER TABLE organization_version ADD CONSTRAINT organization_version_locale_choice_check
  CHECK (locale IN ('en', 'es', 'pt'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_product_complexity_choice_check
  CHECK ("productComplexity" IN ('HIGH', 'MODERATE', 'LOW'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_growth_motion_choice_check
  CHECK ("growthMotion" IN ('SALES_LED', 'PRODUCT_LED', 'LAND_AND_EXPAND', 'MISSION_DRIVEN'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_org_model_choice_check
  CHECK ("orgModel" IN ('GENERALIST', 'SPECIALIST', 'POD', 'GEOGRAPHIC'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_service_model_choice_check
  CHECK ("serviceModel" IN ('HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH', 'HYBRID'));
ALTER TABLE organization_version ADD CONSTRAINT organization_version_reporting_line_choice_check
  CHECK ("reportingLine" IN ('CRO', 'CEO_COO', 'CCO'));
ALTER TABLE role_version ADD CONSTRAINT role_version_family_choice_check
  CHECK (family IN ('CSM', 'IMPLEMENTATION', 'SUPPORT', 'CS_OPS', 'RENEWALS', 'TAM', 'LEADERSHIP'));
ALTER TABLE role_version ADD CONSTRAINT role_version_layer_choice_check
  CHECK (layer IN ('TEAM_LEAD', 'MANAGER', 'DIRECTOR', 'VP', 'CCO'));
ALTER TABLE team_version ADD CONSTRAINT team_version_kind_choice_check
  CHECK (kind IN ('FUNCTION', 'POD', 'REGION', 'SHARED_SERVICE'));
ALTER TABLE team_version ADD CONSTRAINT team_version_segments_choice_check
  CHECK (segments <@ ARRAY['ENTERPRISE', 'MID_MARKET', 'SMB']);
ALTER TABLE account_version ADD CONSTRAINT account_version_segment_choice_check
  CHECK (segment IN ('ENTERPRISE', 'MID_MARKET', 'SMB'));
ALTER TABLE account_version ADD CONSTRAINT account_version_tier_choice_check
  CHECK (tier IN ('HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'));
ALTER TABLE account_version ADD CONSTRAINT account_version_complexity_choice_check
  CHECK (complexity IN ('HIGH', 'MODERATE', 'LOW'));
ALTER TABLE coverage ADD CONSTRAINT coverage_responsibility_choice_check
  CHECK (responsibility IN ('CSM', 'IMPLEMENTATION', 'SUPPORT', 'RENEWALS', 'TAM'));
ALTER TABLE coverage ADD CONSTRAINT coverage_kind_choice_check
  CHECK (kind IN ('ACCOUNTABLE', 'TRANSITION'));
ALTER TABLE coverage ADD CONSTRAINT coverage_outcome_choice_check
  CHECK (outcome IN ('DONE', 'ABANDONED'));
ALTER TABLE implementation_version ADD CONSTRAINT implementation_version_status_choice_check
  CHECK (status IN ('QUEUED', 'ACTIVE', 'LIVE', 'CANCELLED'));
ALTER TABLE arr_movement ADD CONSTRAINT arr_movement_movement_choice_check
  CHECK (movement IN ('NEW', 'EXPANSION', 'CONTRACTION', 'CHURN'));
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_actor_kind_choice_check
  CHECK ("actorKind" IN ('USER', 'TOKEN', 'SYSTEM'));
ALTER TABLE audit_change ADD CONSTRAINT audit_change_kind_choice_check
  CHECK (kind IN ('organization', 'role', 'team', 'position', 'person', 'occupancy', 'account', 'coverage', 'implementation', 'policy'));
