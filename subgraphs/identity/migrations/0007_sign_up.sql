ALTER TABLE "identity"."portal_settings" ADD COLUMN "sign_up_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_settings" ADD COLUMN "sign_up_allowed" text DEFAULT 'CLIENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_settings" ADD COLUMN "sign_up_approval" text DEFAULT 'BY_STAFF' NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "signed_up_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "sign_up_company" text;--> statement-breakpoint
CREATE INDEX "portal_users_status" ON "identity"."portal_users" USING btree ("status","display_name","id");