ALTER TABLE "identity"."hand_overs" DROP CONSTRAINT "hand_overs_from_id_staff_users_id_fk";
--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" DROP CONSTRAINT "hand_overs_to_id_staff_users_id_fk";
--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" ADD COLUMN "role" text DEFAULT 'ASSIGNEE' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "acted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "activation" text GENERATED ALWAYS AS (case when acted_at is not null then 'ACTED' when last_login_at is not null then 'ENTERED' else 'INVITED' end) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "portal_users_activation" ON "identity"."portal_users" USING btree ("activation","display_name","id");--> statement-breakpoint
CREATE INDEX "portal_users_company_activation" ON "identity"."portal_users" USING btree ("company_id","activation","display_name","id");