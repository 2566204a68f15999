ALTER TABLE "contracts"."hand_overs" ADD COLUMN "role" text DEFAULT 'ASSIGNEE' NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts"."hand_overs" ADD COLUMN "company_id" uuid;