CREATE TABLE "identity"."firm_logos" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"png" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	CONSTRAINT "firm_logos_only" CHECK ("identity"."firm_logos"."only")
);
--> statement-breakpoint
ALTER TABLE "identity"."firm" ADD COLUMN "accent" text;--> statement-breakpoint
ALTER TABLE "identity"."firm" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_settings" ADD COLUMN "working_week" jsonb DEFAULT '[{"weekday":"MONDAY","hours":[{"from":"09:00","to":"17:00"}]},{"weekday":"TUESDAY","hours":[{"from":"09:00","to":"17:00"}]},{"weekday":"WEDNESDAY","hours":[{"from":"09:00","to":"17:00"}]},{"weekday":"THURSDAY","hours":[{"from":"09:00","to":"17:00"}]},{"weekday":"FRIDAY","hours":[{"from":"09:00","to":"17:00"}]}]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_settings" ADD COLUMN "holidays" jsonb DEFAULT '[]'::jsonb NOT NULL;