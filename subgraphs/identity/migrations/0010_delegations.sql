CREATE TABLE "identity"."delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "delegations_days" CHECK ("identity"."delegations"."last_day" >= "identity"."delegations"."first_day")
);
--> statement-breakpoint
CREATE INDEX "delegations_from" ON "identity"."delegations" USING btree ("from_id","last_day");