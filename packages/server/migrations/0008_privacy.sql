CREATE TABLE "returns"."chain_anchors" (
	"shop" text NOT NULL,
	"chain" text NOT NULL,
	"position" integer NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "chain_anchors_shop_chain_pk" PRIMARY KEY("shop","chain")
);
--> statement-breakpoint
CREATE TABLE "returns"."erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"request_id" text,
	"at" timestamp with time zone NOT NULL,
	"rule" text NOT NULL,
	"digest" text,
	"counts" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	CONSTRAINT "erasures_request" UNIQUE("shop","request_id")
);
--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "erasure_asked" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "texts_erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "photos_erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "records_erased_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "erasures_latest" ON "returns"."erasures" USING btree ("shop","at","id");--> statement-breakpoint
CREATE INDEX "orders_known" ON "returns"."orders" USING btree ("shop","placed_on") WHERE "returns"."orders"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "orders_to_erase" ON "returns"."orders" USING btree ("shop","erasure_asked") WHERE "returns"."orders"."erasure_asked" is not null;--> statement-breakpoint
CREATE INDEX "return_cases_texts" ON "returns"."return_cases" USING btree ("shop","closed_at") WHERE "returns"."return_cases"."texts_erased_at" is null;--> statement-breakpoint
CREATE INDEX "return_cases_photos" ON "returns"."return_cases" USING btree ("shop","closed_at") WHERE "returns"."return_cases"."photos_erased_at" is null;--> statement-breakpoint
CREATE INDEX "return_cases_records" ON "returns"."return_cases" USING btree ("shop","closed_at") WHERE "returns"."return_cases"."records_erased_at" is null;--> statement-breakpoint
-- Nobody noted when these were closed: their periods begin now, so that nothing is erased too soon.
SET LOCAL returns.shop = '*';--> statement-breakpoint
UPDATE "returns"."return_cases" SET "closed_at" = now() WHERE "status" in ('closed', 'declined', 'cancelled', 'expired') AND "needs" = 'nothing';--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."erasures" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."erasures" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."chain_anchors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."chain_anchors" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."chain_anchors" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- An anchor is a link of its chain, moves forward only, and is never taken away (ADR 27).
CREATE FUNCTION "returns"."check_anchor"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Anchors are never removed';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.shop, NEW.chain) IS DISTINCT FROM (OLD.shop, OLD.chain) THEN
    RAISE EXCEPTION 'Anchors stay in their chain';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.position <= OLD.position THEN
    RAISE EXCEPTION 'Anchors move forward only';
  END IF;
  IF NEW.chain = 'audit' THEN
    SELECT hash INTO found FROM returns.audit_log WHERE shop = NEW.shop AND position = NEW.position;
  ELSE
    SELECT hash INTO found FROM returns.withdrawals WHERE shop = NEW.shop AND position = NEW.position;
  END IF;
  IF found IS DISTINCT FROM NEW.hash THEN
    RAISE EXCEPTION 'An anchor is a link of its chain';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "anchors_are_links" BEFORE INSERT OR UPDATE OR DELETE ON "returns"."chain_anchors" FOR EACH ROW EXECUTE FUNCTION "returns"."check_anchor"();--> statement-breakpoint
-- What is behind the anchor can be removed; nothing else can, and nothing can be changed.
CREATE OR REPLACE FUNCTION "returns"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM returns.chain_anchors a WHERE a.shop = OLD.shop AND a.chain = 'withdrawals' AND a.position >= OLD.position
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'Statements of withdrawal are never changed or removed';
END
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "returns"."refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM returns.chain_anchors a WHERE a.shop = OLD.shop AND a.chain = 'audit' AND a.position >= OLD.position
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'Entries of the log are never changed or removed';
END
$$;
