-- What Prisma cannot say of the things around a customer; see the first constraints for why.

-- A plan writes its things in any order; references are checked at its commit.
ALTER TABLE stakeholder ALTER CONSTRAINT stakeholder_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stakeholder_version ALTER CONSTRAINT stakeholder_version_stakeholder_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stakeholder_version ALTER CONSTRAINT stakeholder_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE success_plan ALTER CONSTRAINT success_plan_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE success_plan_version ALTER CONSTRAINT success_plan_version_success_plan_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE success_plan_version ALTER CONSTRAINT success_plan_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE success_plan_version ALTER CONSTRAINT success_plan_version_owner_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity ALTER CONSTRAINT opportunity_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity_version ALTER CONSTRAINT opportunity_version_opportunity_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity_version ALTER CONSTRAINT opportunity_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity_version ALTER CONSTRAINT opportunity_version_owner_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advocacy_act ALTER CONSTRAINT advocacy_act_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advocacy_act_version ALTER CONSTRAINT advocacy_act_version_advocacy_act_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advocacy_act_version ALTER CONSTRAINT advocacy_act_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE renewal ALTER CONSTRAINT renewal_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE renewal_version ALTER CONSTRAINT renewal_version_renewal_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE renewal_version ALTER CONSTRAINT renewal_version_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE renewal_version ALTER CONSTRAINT renewal_version_owner_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE playbook ALTER CONSTRAINT playbook_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE playbook_version ALTER CONSTRAINT playbook_version_playbook_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment ALTER CONSTRAINT assessment_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment_version ALTER CONSTRAINT assessment_version_assessment_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rollout ALTER CONSTRAINT rollout_organization_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rollout_version ALTER CONSTRAINT rollout_version_rollout_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE health_signal ALTER CONSTRAINT health_signal_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE touchpoint ALTER CONSTRAINT touchpoint_account_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE touchpoint ALTER CONSTRAINT touchpoint_person_fkey DEFERRABLE INITIALLY DEFERRED;

-- Lists are never null.
ALTER TABLE renewal_version ALTER COLUMN "blockers" SET NOT NULL;
ALTER TABLE playbook_version ALTER COLUMN "deliverables" SET NOT NULL;

-- A period ends after its start, and versions of a thing never overlap.
ALTER TABLE stakeholder_version ADD CONSTRAINT stakeholder_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE stakeholder_version ADD CONSTRAINT stakeholder_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE success_plan_version ADD CONSTRAINT success_plan_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE success_plan_version ADD CONSTRAINT success_plan_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opportunity_version ADD CONSTRAINT opportunity_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE opportunity_version ADD CONSTRAINT opportunity_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE advocacy_act_version ADD CONSTRAINT advocacy_act_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE advocacy_act_version ADD CONSTRAINT advocacy_act_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment_version ADD CONSTRAINT assessment_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE assessment_version ADD CONSTRAINT assessment_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rollout_version ADD CONSTRAINT rollout_version_period_check CHECK ("validTo" > "validFrom");
ALTER TABLE rollout_version ADD CONSTRAINT rollout_version_overlap_excl
  EXCLUDE USING gist (id WITH =, daterange("validFrom", "validTo") WITH &&, "organizationId" WITH =)
  DEFERRABLE INITIALLY DEFERRED;

-- Closed vocabularies and ranges.
ALTER TABLE stakeholder_version ADD CONSTRAINT stakeholder_version_role_choice_check
  CHECK ("role" IN ('SPONSOR', 'CHAMPION', 'DECISION_MAKER', 'USER'));
ALTER TABLE success_plan_version ADD CONSTRAINT success_plan_version_status_choice_check
  CHECK ("status" IN ('ACTIVE', 'ACHIEVED', 'MISSED', 'CANCELLED'));
ALTER TABLE opportunity_version ADD CONSTRAINT opportunity_version_kind_choice_check
  CHECK ("kind" IN ('SEATS', 'TIER', 'MODULE', 'CONSUMPTION', 'USE_CASE'));
ALTER TABLE opportunity_version ADD CONSTRAINT opportunity_version_stage_choice_check
  CHECK ("stage" IN ('IDENTIFIED', 'QUALIFIED', 'HANDED_TO_SALES', 'WON', 'LOST'));
ALTER TABLE advocacy_act_version ADD CONSTRAINT advocacy_act_version_kind_choice_check
  CHECK ("kind" IN ('REFERENCE', 'CASE_STUDY', 'REVIEW', 'REFERRAL'));
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_stage_choice_check
  CHECK ("stage" IN ('NOT_STARTED', 'ENGAGED', 'PROPOSED', 'NEGOTIATING', 'WON', 'LOST'));
ALTER TABLE renewal_version ADD CONSTRAINT renewal_version_intent_choice_check
  CHECK ("intent" IN ('LIKELY', 'UNSURE', 'UNLIKELY'));
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_stage_choice_check
  CHECK ("stage" IN ('ONBOARDING', 'ADOPTION', 'RETENTION', 'EXPANSION', 'RENEWAL', 'ADVOCACY'));
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_segment_choice_check
  CHECK ("segment" IN ('ENTERPRISE', 'MID_MARKET', 'SMB'));
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_tier_choice_check
  CHECK ("tier" IN ('HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'));
ALTER TABLE rollout_version ADD CONSTRAINT rollout_version_service_model_choice_check
  CHECK ("serviceModel" IN ('HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH', 'HYBRID'));
ALTER TABLE rollout_version ADD CONSTRAINT rollout_version_phase_choice_check
  CHECK ("phase" IN ('DESIGN', 'PILOT', 'FULL_ROLLOUT', 'OPTIMISATION'));
ALTER TABLE health_signal ADD CONSTRAINT health_signal_family_choice_check
  CHECK ("family" IN ('USAGE', 'RELATIONSHIP', 'CONTEXT', 'SENTIMENT'));
ALTER TABLE touchpoint ADD CONSTRAINT touchpoint_touch_choice_check
  CHECK ("touch" IN ('CALL', 'BUSINESS_REVIEW', 'TRAINING', 'ESCALATION', 'INTERVENTION'));
ALTER TABLE opportunity_version ADD CONSTRAINT opportunity_version_amount_range_check CHECK (amount >= 0);
ALTER TABLE playbook_version ADD CONSTRAINT playbook_version_contacts_per_year_range_check CHECK ("contactsPerYear" BETWEEN 0 AND 365);

-- The audit names the new kinds.
ALTER TABLE audit_change DROP CONSTRAINT audit_change_kind_choice_check;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_kind_choice_check
  CHECK (kind IN ('organization', 'role', 'team', 'position', 'person', 'occupancy', 'account', 'coverage', 'implementation', 'policy', 'stakeholder', 'successPlan', 'opportunity', 'advocacyAct', 'renewal', 'playbook', 'assessment', 'rollout'));
