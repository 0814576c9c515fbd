CREATE TABLE "returns"."audit_log" (
	"shop" text NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"case_number" text,
	"record" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_log_shop_position_pk" PRIMARY KEY("shop","position")
);
--> statement-breakpoint
CREATE TABLE "returns"."case_acts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."desk_requests" (
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "desk_requests_case_number_id_pk" PRIMARY KEY("case_number","id")
);
--> statement-breakpoint
CREATE TABLE "returns"."settlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"state" text NOT NULL,
	"means" text NOT NULL,
	"reference" text,
	"payments" jsonb NOT NULL,
	"early_for" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"problem" text,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "returns"."case_items" ADD COLUMN "split_from" integer;--> statement-breakpoint
ALTER TABLE "returns"."deliveries" ADD COLUMN "last_status" integer;--> statement-breakpoint
ALTER TABLE "returns"."deliveries" ADD COLUMN "last_milliseconds" integer;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "rules" jsonb;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "status" text DEFAULT 'requested' NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "needs" text DEFAULT 'nothing' NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "due_kind" text;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "due_by" date;--> statement-breakpoint
ALTER TABLE "returns"."case_acts" ADD CONSTRAINT "case_acts_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."desk_requests" ADD CONSTRAINT "desk_requests_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."settlements" ADD CONSTRAINT "settlements_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_case" ON "returns"."audit_log" USING btree ("case_number","position");--> statement-breakpoint
CREATE INDEX "case_acts_case" ON "returns"."case_acts" USING btree ("case_number","ordinal");--> statement-breakpoint
CREATE INDEX "case_acts_at" ON "returns"."case_acts" USING btree ("shop","at");--> statement-breakpoint
CREATE INDEX "settlements_case" ON "returns"."settlements" USING btree ("case_number","ordinal");--> statement-breakpoint
CREATE INDEX "settlements_at" ON "returns"."settlements" USING btree ("shop","at");--> statement-breakpoint
CREATE INDEX "settlements_pending" ON "returns"."settlements" USING btree ("shop","at") WHERE "returns"."settlements"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "return_cases_due" ON "returns"."return_cases" USING btree ("shop","due_by","number") WHERE "returns"."return_cases"."due_by" is not null;--> statement-breakpoint
CREATE INDEX "return_cases_needs" ON "returns"."return_cases" USING btree ("shop","needs","created_at","number");--> statement-breakpoint
-- What the queue is filtered by, of the returns that were made before.
SET LOCAL returns.shop = '*';--> statement-breakpoint
UPDATE "returns"."return_cases" SET "status" = coalesce("ended_as", 'requested');--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."desk_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."desk_requests" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."desk_requests" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."case_acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."case_acts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."case_acts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."settlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."settlements" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."settlements" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."audit_log" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."audit_log" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- The log is evidence: entries are added, and that is all that can be done with them.
CREATE FUNCTION "returns"."refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Entries of the log are never changed or removed';
END
$$;--> statement-breakpoint
CREATE TRIGGER "audit_log_is_kept" BEFORE UPDATE OR DELETE ON "returns"."audit_log" FOR EACH ROW EXECUTE FUNCTION "returns"."refuse_change_of_log"();--> statement-breakpoint
CREATE TRIGGER "audit_log_is_not_emptied" BEFORE TRUNCATE ON "returns"."audit_log" FOR EACH STATEMENT EXECUTE FUNCTION "returns"."refuse_change_of_log"();
