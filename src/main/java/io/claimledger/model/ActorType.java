package io.claimledger.model;

/** What kind of actor. */
public enum ActorType {
  PERSON,
  COUNTRY,
  ORGANIZATION,
  ARMED_GROUP
}
