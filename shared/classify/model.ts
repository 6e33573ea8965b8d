/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted to 5239 labelled stories (sha256 5b25d8560f5df8e1…), borderline ones left out. Cross-validated by month and
 * event: P 0.898, R 0.853, F1 0.875, ECE 0.008;
 * counterparts 0.942, category macro-F1 0.794, category 0.869, status 0.951, direction 0.851.
 */
export const MODEL_NAME = 'roles-2-5b25d8';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.159, offset: 0.198 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.174 -0.128 -0.139
against:lead:defector -0.066 0.018 -0.056
against:lead:domestic 0.011 -0.139 -0.166
against:lead:history -0.106 -0.208 -0.167
against:lead:match -0.045 -0.009 -0.022
against:lead:opinion -0.169 -0.22 -0.206
against:lead:others -0.334 -0.294 -0.322
against:lead:threat -0.116 -0.194 -0.11
against:lead:weapon -0.427 -0.331 -0.344
against:title:crime -0.218 -0.165 -0.187
against:title:defector -0.229 -0.137 -0.156
against:title:domestic -0.106 -0.161 -0.185
against:title:history -0.118 -0.185 -0.149
against:title:match 0.119 0.098 0.087
against:title:opinion -0.286 -0.246 -0.249
against:title:others -0.33 -0.274 -0.294
against:title:threat -0.431 -0.327 -0.313
against:title:weapon -0.238 -0.18 -0.162
agree:category -0.116 -0.084 -0.023
agree:country -0.109 -0.1 -0.033
bias -0.947 -0.788 -0.981
close:0 -0.851 -0.736 -0.869
close:1 -0.1 -0.144 -0.154
close:2 -0.034 0.002 -0.037
close:3 0.139 0.197 0.116
close:4 -0.059 -0.062 -0.048
close:5 0.378 0.374 0.428
contact:close 0.009 0.009 0.019
contact:congratulate 0.042 0.045 0.077
contact:discuss -0.072 -0.047 -0.048
contact:expel 0.185 0.124 0.124
contact:export -0.066 -0.052 -0.047
contact:fight -0.113 -0.113 -0.093
contact:greet 0.057 0.085 0.057
contact:host 0.102 0.095 0.092
contact:invite 0.007 -0.011 -0.017
contact:meet 0.106 -0.002 -0.038
contact:perform -0.086 -0.024 -0.057
contact:release 0.134 0.061 0.069
contact:reopen 0.113 0.09 0.082
contact:seek 0.08 0.054 0.054
contact:send -0.074 -0.028 -0.004
contact:take 0.067 0.045 0.045
contact:theme-arms -0.175 -0.124 -0.129
contact:theme-culture 0.065 0.059 0.062
contact:theme-delegation 0.199 0.196 0.19
contact:theme-message 0.026 0.031 0.022
contact:theme-trade -0.11 -0.029 -0.045
contact:theme-troops -0.042 0.009 -0.024
contact:visit -0.021 0.112 0.015
contact:vow 0.049 0 0.015
dprk:deictic 0.02 0.03 0.02
dprk:kim 0.095 0.063 0.064
dprk:north 0.089 0.016 0.004
dprk:person 0.115 -0.059 0.037
dprk:state -0.022 0.315 0.089
dprk:venue 0.126 0.175 0.161
dprkPersonInTitle 0.178 0.05 0.073
dprkTopicInTitle -0.288 -0.189 -0.138
echo 0.036 0.08 0.066
echoForeign 0.008 0.015 0.036
foreignInTitle 0.187 0.195 0.128
foreignPersonInTitle 0.098 0.055 0.062
frame:lead:close -0.059 -0.094 -0.059
frame:lead:loose -0.005 0.085 0.016
frame:lead:tight 0.076 0.076 0.136
frame:rest:close -0.068 -0.053 -0.023
frame:rest:loose 0.027 0.074 0.035
frame:rest:tight 0.099 0.131 0.094
frame:title:close -0.075 -0.029 -0.044
frame:title:loose -0.033 -0.025 -0.027
frame:title:tight 0.165 0.125 0.182
hedge:lead:negated -0.107 -0.073 -0.073
hedge:lead:urged -0.082 -0.054 -0.053
hedge:rest:negated -0.04 -0.026 -0.028
hedge:title:negated -0.055 -0.037 -0.037
hedge:title:urged -0.194 -0.098 -0.115
l:DPRK-PERSON -0.127 -0.079 -0.106
l:DPRK-PERSON>DPRK-PERSON -0.015
l:DPRK-PERSON>DPRK-state 0.137
l:DPRK-PERSON>arms -0.082
l:DPRK-PERSON>break -0.03
l:DPRK-PERSON>host 0.134
l:DPRK-PERSON>locative -0.124
l:DPRK-PERSON>meet 0.017
l:DPRK-PERSON>no-domestic -0.026
l:DPRK-PERSON>no-history -0.047
l:DPRK-PERSON>no-threat 0.032
l:DPRK-PERSON>no-weapon -0.017
l:DPRK-PERSON>office 0.041
l:DPRK-PERSON>planned 0.016
l:DPRK-PERSON>say 0.033
l:DPRK-PERSON>topic 0.093
l:DPRK-PERSON>topicHead -0.029
l:DPRK-PERSON>urged 0.036
l:DPRK-PERSON>visit 0.021
l:DPRK-PERSON>vow 0.083
l:DPRK-deictic 0.131 0.196 0.131
l:DPRK-deictic>locative 0.031
l:DPRK-deictic>topic 0.024
l:DPRK-leader -0.036 -0.038 -0.03
l:DPRK-leader>DPRK-PERSON -0.021
l:DPRK-north 0.003 -0.022 -0.016
l:DPRK-north>meet -0.068
l:DPRK-north>office 0.092
l:DPRK-north>perform -0.052
l:DPRK-north>ties 0.05
l:DPRK-state -0.226 0.105 -0.06
l:DPRK-state>DPRK-PERSON -0.039
l:DPRK-state>DPRK-state 0.032
l:DPRK-state>FOREIGN-name 0.133
l:DPRK-state>break -0.026
l:DPRK-state>delegation 0.092
l:DPRK-state>host 0.045
l:DPRK-state>locative 0.052
l:DPRK-state>negated -0.107
l:DPRK-state>no-crime -0.02
l:DPRK-state>no-defector -0.04
l:DPRK-state>no-domestic -0.073
l:DPRK-state>no-history -0.058
l:DPRK-state>no-opinion -0.018
l:DPRK-state>no-others 0.025
l:DPRK-state>no-threat -0.042
l:DPRK-state>no-weapon -0.121
l:DPRK-state>office -0.052
l:DPRK-state>perform -0.019
l:DPRK-state>prisoner -0.019
l:DPRK-state>say 0.038
l:DPRK-state>send 0.094
l:DPRK-state>take 0.039
l:DPRK-state>ties -0.022
l:DPRK-state>topic -0.026
l:DPRK-state>topicHead 0.022
l:DPRK-state>trade 0.023
l:DPRK-state>troops -0.038
l:DPRK-state>urged -0.066
l:DPRK-state>visit -0.015
l:DPRK-venue 0.197 0.247 0.248
l:DPRK-venue>DPRK-PERSON 0.04
l:DPRK-venue>topic 0.044
l:DPRK-venue>trade 0.063
l:FOREIGN-city 0.093 0.12 0.086
l:FOREIGN-city>break -0.024
l:FOREIGN-city>locative 0.164
l:FOREIGN-city>topic -0.021
l:FOREIGN-name 0.212 0.024 -0.066
l:FOREIGN-name>DPRK-PERSON 0.031
l:FOREIGN-name>DPRK-north 0.063
l:FOREIGN-name>DPRK-state -0.106
l:FOREIGN-name>FOREIGN-name 0.087
l:FOREIGN-name>FOREIGN-person 0.039
l:FOREIGN-name>TALKER-name 0.046
l:FOREIGN-name>arms 0.092
l:FOREIGN-name>break -0.016
l:FOREIGN-name>congratulate 0.168
l:FOREIGN-name>host -0.071
l:FOREIGN-name>ignored -0.016
l:FOREIGN-name>no-crime 0.019
l:FOREIGN-name>no-defector -0.017
l:FOREIGN-name>no-history 0.086
l:FOREIGN-name>no-opinion 0.077
l:FOREIGN-name>no-others 0.048
l:FOREIGN-name>no-threat -0.054
l:FOREIGN-name>no-weapon 0.066
l:FOREIGN-name>office 0.096
l:FOREIGN-name>planned 0.018
l:FOREIGN-name>prisoner 0.047
l:FOREIGN-name>release -0.023
l:FOREIGN-name>reopen 0.028
l:FOREIGN-name>say 0.163
l:FOREIGN-name>seek 0.052
l:FOREIGN-name>send 0.08
l:FOREIGN-name>take 0.044
l:FOREIGN-name>topic -0.066
l:FOREIGN-name>trade -0.02
l:FOREIGN-name>troops -0.039
l:FOREIGN-name>urged -0.072
l:FOREIGN-name>visit 0.038
l:FOREIGN-name>vow -0.02
l:FOREIGN-organisation 0.082 0.111 0.073
l:FOREIGN-organisation>locative 0.057
l:FOREIGN-person 0.227 0.181 0.164
l:FOREIGN-person>FOREIGN-name 0.064
l:FOREIGN-person>break 0.03
l:FOREIGN-person>locative 0.048
l:FOREIGN-person>office 0.015
l:FOREIGN-person>visit 0.016
l:TALKER-city -0.17 -0.144 -0.126
l:TALKER-city>DPRK-state -0.027
l:TALKER-city>TALKER-name -0.035
l:TALKER-city>locative -0.03
l:TALKER-city>topic -0.054
l:TALKER-city>trade -0.027
l:TALKER-name -0.483 -0.425 -0.405
l:TALKER-name>DPRK-PERSON 0.016
l:TALKER-name>DPRK-north -0.049
l:TALKER-name>DPRK-state 0.026
l:TALKER-name>FOREIGN-name -0.026
l:TALKER-name>TALKER-name -0.151
l:TALKER-name>arms 0.016
l:TALKER-name>delegation -0.061
l:TALKER-name>discuss -0.019
l:TALKER-name>embassy 0.025
l:TALKER-name>ignored -0.036
l:TALKER-name>locative -0.056
l:TALKER-name>meet -0.032
l:TALKER-name>message 0.023
l:TALKER-name>negated -0.069
l:TALKER-name>no-history -0.069
l:TALKER-name>no-opinion -0.055
l:TALKER-name>no-others -0.081
l:TALKER-name>no-threat 0.162
l:TALKER-name>no-weapon -0.023
l:TALKER-name>office -0.07
l:TALKER-name>perform -0.032
l:TALKER-name>planned -0.047
l:TALKER-name>prisoner 0.028
l:TALKER-name>send 0.052
l:TALKER-name>sign -0.023
l:TALKER-name>topic -0.114
l:TALKER-name>topicHead -0.065
l:TALKER-name>trade -0.039
l:TALKER-name>urged -0.017
l:TALKER-name>visit 0.017
l:TALKER-organisation 0.072 0.063 0.041
l:TALKER-organisation>TALKER-organisation -0.019
l:TALKER-organisation>locative -0.044
l:TALKER-organisation>say 0.023
l:TALKER-person -0.194 -0.129 -0.13
l:TALKER-person>break 0.052
l:TALKER-person>locative -0.05
l:TALKER-person>planned -0.022
l:TALKER-person>say -0.047
l:agreement -0.032 -0.099 -0.069
l:agreement>topic -0.034
l:aid 0.086 0.046 0.04
l:aid>locative 0.082
l:arms 0.071 0.049 0.078
l:arms>FOREIGN-name 0.095
l:arms>TALKER-name -0.046
l:arms>arms 0.085
l:arms>break -0.045
l:arms>locative 0.02
l:arms>no-domestic -0.027
l:arms>say 0.055
l:arms>send 0.137
l:arms>topic -0.018
l:arms>urged 0.046
l:break 0.022 0.136 0.063
l:break>DPRK-state -0.042
l:break>FOREIGN-name 0.025
l:break>TALKER-name 0.077
l:break>arms -0.054
l:break>break -0.118
l:break>delegation -0.021
l:break>host 0.075
l:break>locative -0.03
l:break>meet -0.021
l:break>negated 0.019
l:break>no-defector 0.02
l:break>no-history -0.015
l:break>no-opinion 0.048
l:break>no-threat 0.105
l:break>office 0.018
l:break>planned -0.036
l:break>prisoner 0.048
l:break>say -0.039
l:break>topic 0.043
l:break>topicHead 0.018
l:break>trade 0.016
l:break>urged 0.025
l:break>visit 0.094
l:break>vow -0.025
l:close 0.088 0.083 0.047
l:close>DPRK-state -0.015
l:congratulate -0.023 -0.055 0.03
l:congratulate>DPRK-state 0.039
l:congratulate>FOREIGN-name 0.102
l:congratulate>locative -0.026
l:congratulate>message 0.018
l:congratulate>office -0.053
l:congratulate>send 0.145
l:congratulate>topic -0.04
l:culture 0.022 0.067 0.013
l:culture>FOREIGN-name -0.032
l:culture>locative -0.015
l:culture>planned -0.017
l:delegation 0.166 0.233 0.121
l:delegation>DPRK-PERSON 0.015
l:delegation>DPRK-state 0.057
l:delegation>FOREIGN-name 0.141
l:delegation>break -0.023
l:delegation>delegation 0.038
l:delegation>meet -0.066
l:delegation>negated 0.028
l:delegation>no-domestic -0.061
l:delegation>no-history 0.02
l:delegation>no-threat -0.02
l:delegation>office 0.051
l:delegation>planned -0.024
l:delegation>topicHead 0.018
l:delegation>visit 0.04
l:discuss 0.001 -0.039 -0.016
l:discuss>perform 0.038
l:discuss>topic -0.015
l:embassy 0.118 0.116 0.095
l:expel 0.117 0.072 0.098
l:fight -0.185 -0.15 -0.14
l:fight>FOREIGN-name -0.015
l:fight>locative -0.081
l:fight>no-domestic -0.015
l:fight>topic -0.018
l:greet -0.014 -0.02 -0.013
l:host 0.151 0.276 0.096
l:host>DPRK-state -0.016
l:host>FOREIGN-name -0.063
l:host>TALKER-name -0.03
l:host>locative 0.024
l:host>meet 0.027
l:host>message 0.176
l:ignored -0.178 -0.176 -0.289
l:ignored>DPRK-state -0.036
l:ignored>TALKER-name -0.025
l:ignored>arms -0.03
l:ignored>break 0.024
l:ignored>no-opinion -0.018
l:ignored>say -0.063
l:invite -0.079 -0.079 -0.104
l:invite>FOREIGN-name -0.03
l:invite>TALKER-name -0.038
l:locative -0.054 -0.022 -0.031
l:locative>DPRK-PERSON -0.043
l:locative>DPRK-state -0.02
l:locative>DPRK-venue 0.032
l:locative>FOREIGN-city 0.128
l:locative>FOREIGN-name 0.15
l:locative>FOREIGN-organisation 0.044
l:locative>FOREIGN-person 0.037
l:locative>TALKER-city -0.045
l:locative>TALKER-name -0.087
l:locative>TALKER-organisation 0.033
l:locative>TALKER-person -0.038
l:locative>aid 0.038
l:locative>arms -0.096
l:locative>break 0.119
l:locative>close 0.045
l:locative>congratulate -0.1
l:locative>culture 0.064
l:locative>delegation 0.11
l:locative>fight -0.075
l:locative>ignored 0.061
l:locative>locative 0.05
l:locative>meet -0.051
l:locative>negated -0.054
l:locative>no-crime -0.022
l:locative>no-defector 0.046
l:locative>no-domestic 0.018
l:locative>no-history 0.053
l:locative>no-opinion -0.031
l:locative>no-others -0.063
l:locative>no-threat -0.111
l:locative>no-weapon -0.076
l:locative>office 0.156
l:locative>planned 0.036
l:locative>reopen -0.036
l:locative>sign -0.017
l:locative>take 0.032
l:locative>ties 0.057
l:locative>topic -0.121
l:locative>trade 0.033
l:locative>troops -0.046
l:locative>urged -0.043
l:locative>visit 0.044
l:locative>vow -0.027
l:meet 0.091 0.097 -0.043
l:meet>DPRK-PERSON 0.056
l:meet>DPRK-state 0.071
l:meet>FOREIGN-name -0.074
l:meet>TALKER-name 0.049
l:meet>congratulate -0.036
l:meet>delegation 0.028
l:meet>locative 0.025
l:meet>meet 0.096
l:meet>negated -0.021
l:meet>no-history -0.017
l:meet>no-others -0.072
l:meet>office 0.041
l:meet>planned -0.077
l:meet>reopen 0.026
l:meet>say -0.018
l:meet>topic -0.028
l:meet>urged -0.031
l:message 0.344 0.497 0.349
l:message>DPRK-state -0.037
l:message>congratulate 0.07
l:message>locative 0.2
l:message>message 0.019
l:negated -0.28 -0.257 -0.234
l:negated>DPRK-state -0.023
l:negated>FOREIGN-name 0.024
l:negated>TALKER-name -0.023
l:negated>break -0.026
l:negated>locative -0.139
l:negated>meet -0.018
l:negated>no-opinion -0.041
l:negated>no-others -0.024
l:negated>planned -0.021
l:negated>say -0.054
l:negated>topic -0.02
l:negated>urged 0.085
l:no-crime -0.106 -0.079 -0.087
l:no-crime>DPRK-state -0.016
l:no-crime>break -0.018
l:no-crime>delegation -0.023
l:no-crime>locative -0.033
l:no-crime>no-crime -0.071
l:no-crime>say -0.022
l:no-defector 0.174 0.188 0.123
l:no-defector>DPRK-state -0.034
l:no-defector>TALKER-name -0.059
l:no-defector>break 0.039
l:no-defector>locative 0.069
l:no-defector>negated -0.034
l:no-defector>say 0.043
l:no-defector>topic 0.032
l:no-domestic 0.096 -0.026 -0.018
l:no-domestic>DPRK-PERSON -0.038
l:no-domestic>DPRK-state -0.15
l:no-domestic>FOREIGN-name 0.035
l:no-domestic>TALKER-name 0.053
l:no-domestic>break 0.025
l:no-domestic>locative 0.042
l:no-domestic>no-domestic -0.019
l:no-domestic>no-history -0.023
l:no-domestic>no-weapon -0.028
l:no-domestic>office -0.015
l:no-domestic>perform -0.019
l:no-domestic>say 0.048
l:no-domestic>send -0.029
l:no-domestic>troops 0.031
l:no-domestic>visit -0.023
l:no-history -0.066 -0.122 -0.087
l:no-history>DPRK-PERSON 0.053
l:no-history>FOREIGN-name 0.076
l:no-history>TALKER-name -0.076
l:no-history>congratulate 0.061
l:no-history>delegation 0.037
l:no-history>locative -0.075
l:no-history>no-domestic -0.033
l:no-history>no-history -0.037
l:no-history>no-others -0.022
l:no-history>office -0.088
l:no-history>say -0.035
l:no-history>topicHead 0.058
l:no-history>urged 0.015
l:no-history>visit -0.029
l:no-match -0.041 -0.003 -0.018
l:no-opinion -0.158 -0.17 -0.144
l:no-opinion>FOREIGN-name 0.017
l:no-opinion>TALKER-name -0.028
l:no-opinion>break 0.061
l:no-opinion>host -0.015
l:no-opinion>locative 0.084
l:no-opinion>no-opinion -0.025
l:no-opinion>no-others -0.018
l:no-opinion>office -0.036
l:no-opinion>perform -0.03
l:no-opinion>planned -0.035
l:no-opinion>say 0.064
l:no-opinion>topic -0.045
l:no-others -0.145 -0.11 -0.079
l:no-others>DPRK-north -0.026
l:no-others>DPRK-state -0.035
l:no-others>FOREIGN-name 0.121
l:no-others>TALKER-name 0.021
l:no-others>delegation -0.017
l:no-others>locative -0.082
l:no-others>meet -0.05
l:no-others>no-history -0.034
l:no-others>no-opinion -0.018
l:no-others>no-others -0.052
l:no-others>no-threat 0.042
l:no-others>perform -0.033
l:no-others>send 0.023
l:no-others>topic -0.027
l:no-others>topicHead -0.031
l:no-others>urged -0.023
l:no-threat -0.187 -0.217 -0.141
l:no-threat>DPRK-state 0.047
l:no-threat>TALKER-name -0.044
l:no-threat>TALKER-person -0.038
l:no-threat>break 0.055
l:no-threat>locative -0.059
l:no-threat>negated -0.025
l:no-threat>no-defector -0.016
l:no-threat>no-opinion 0.029
l:no-threat>no-others 0.04
l:no-threat>no-threat 0.026
l:no-threat>topic -0.086
l:no-threat>trade 0.035
l:no-threat>urged -0.038
l:no-weapon -0.241 -0.186 -0.183
l:no-weapon>DPRK-state -0.036
l:no-weapon>TALKER-name -0.016
l:no-weapon>arms 0.029
l:no-weapon>break -0.024
l:no-weapon>meet -0.018
l:no-weapon>no-domestic -0.024
l:no-weapon>no-weapon -0.065
l:no-weapon>perform -0.016
l:no-weapon>say -0.026
l:no-weapon>topic -0.023
l:no-weapon>topicHead -0.02
l:no-weapon>urged -0.017
l:no-weapon>visit -0.024
l:office -0.107 -0.013 -0.048
l:office>DPRK-PERSON -0.057
l:office>DPRK-deictic 0.048
l:office>DPRK-state 0.056
l:office>FOREIGN-name 0.083
l:office>FOREIGN-person 0.043
l:office>TALKER-person -0.172
l:office>break -0.017
l:office>no-history 0.119
l:office>say -0.097
l:office>topic 0.101
l:office>topicHead -0.056
l:office>visit 0.05
l:perform 0.055 0.169 0.003
l:perform>DPRK-state 0.046
l:perform>FOREIGN-name 0.043
l:perform>TALKER-name -0.024
l:perform>locative 0.101
l:perform>perform -0.023
l:perform>say -0.024
l:perform>send -0.023
l:perform>ties 0.027
l:perform>urged -0.024
l:planned -0.002 0.009 -0.053
l:planned>DPRK-PERSON 0.015
l:planned>DPRK-state -0.027
l:planned>FOREIGN-name -0.052
l:planned>break 0.056
l:planned>delegation -0.024
l:planned>locative 0.044
l:planned>meet 0.113
l:planned>negated -0.036
l:planned>no-domestic -0.029
l:planned>no-opinion 0.022
l:planned>no-others 0.015
l:planned>no-threat -0.016
l:planned>no-weapon 0.025
l:planned>perform 0.027
l:planned>say -0.044
l:planned>send 0.023
l:planned>topic -0.112
l:planned>urged 0.059
l:planned>visit -0.033
l:prisoner 0.132 0.103 0.09
l:prisoner>break 0.023
l:prisoner>locative -0.032
l:release 0.008 -0.05 -0.03
l:release>DPRK-state 0.017
l:release>locative -0.034
l:release>no-threat -0.021
l:reopen 0.036 -0.025 0.002
l:reopen>DPRK-state -0.019
l:reopen>FOREIGN-name 0.032
l:reopen>TALKER-name 0.036
l:reopen>locative -0.081
l:reopen>negated -0.015
l:reopen>no-opinion -0.019
l:reopen>no-weapon -0.016
l:reopen>trade 0.066
l:reopen>urged 0.016
l:say -0.004 -0.035 -0.064
l:say>DPRK-north 0.043
l:say>DPRK-state -0.032
l:say>FOREIGN-name 0.057
l:say>TALKER-name -0.092
l:say>break 0.029
l:say>delegation -0.05
l:say>host 0.028
l:say>locative 0.106
l:say>meet 0.029
l:say>negated -0.03
l:say>no-defector -0.019
l:say>no-history -0.037
l:say>no-others -0.036
l:say>no-threat -0.031
l:say>no-weapon -0.039
l:say>office 0.059
l:say>perform 0.054
l:say>planned 0.057
l:say>say 0.029
l:say>send -0.024
l:say>take -0.018
l:say>ties 0.034
l:say>topic -0.058
l:say>urged 0.05
l:say>visit -0.02
l:seek -0.06 -0.045 -0.037
l:seek>arms 0.088
l:seek>locative 0.058
l:send -0.031 0.019 -0.01
l:send>DPRK-PERSON -0.124
l:send>DPRK-north 0.015
l:send>FOREIGN-name 0.173
l:send>TALKER-name -0.036
l:send>arms 0.038
l:send>break -0.017
l:send>congratulate 0.039
l:send>delegation 0.052
l:send>locative -0.02
l:send>message 0.177
l:send>no-crime -0.031
l:send>no-domestic -0.03
l:send>no-opinion 0.04
l:send>no-others 0.04
l:send>perform 0.024
l:send>reopen 0.025
l:send>send -0.046
l:send>ties 0.054
l:send>urged 0.03
l:sign -0.009 0.036 0.005
l:take 0.108 0.086 0.118
l:take>TALKER-name 0.053
l:take>arms 0.044
l:take>locative -0.027
l:take>say -0.032
l:ties 0.124 0.172 0.114
l:ties>FOREIGN-name -0.056
l:ties>TALKER-name 0.015
l:ties>locative 0.05
l:ties>perform 0.021
l:ties>say 0.044
l:topic -0.266 -0.079 -0.139
l:topic>DPRK-state -0.102
l:topic>FOREIGN-name -0.088
l:topic>break -0.025
l:topic>delegation -0.019
l:topic>ignored -0.044
l:topic>locative -0.163
l:topic>no-domestic 0.039
l:topic>no-history -0.042
l:topic>no-others -0.034
l:topic>no-threat -0.021
l:topic>no-weapon -0.024
l:topic>office -0.058
l:topic>perform 0.026
l:topic>planned 0.062
l:topic>say -0.04
l:topic>topic -0.087
l:topic>topicHead -0.033
l:topic>urged -0.03
l:topic>visit 0.025
l:topicHead -0.105 -0.092 -0.086
l:topicHead>DPRK-PERSON -0.032
l:topicHead>DPRK-state -0.062
l:topicHead>FOREIGN-name 0.057
l:topicHead>TALKER-name -0.056
l:topicHead>arms 0.068
l:topicHead>delegation -0.038
l:topicHead>locative -0.029
l:topicHead>meet -0.03
l:topicHead>no-domestic 0.043
l:topicHead>no-opinion -0.065
l:topicHead>no-threat -0.02
l:topicHead>send 0.028
l:topicHead>topic -0.015
l:topicHead>topicHead -0.027
l:topicHead>urged -0.042
l:trade 0.145 0.042 0.097
l:trade>FOREIGN-name -0.049
l:trade>TALKER-name -0.023
l:trade>locative -0.04
l:trade>no-domestic 0.016
l:trade>no-weapon -0.018
l:trade>planned -0.028
l:trade>say 0.06
l:trade>send 0.047
l:trade>trade 0.017
l:trade>visit -0.023
l:troops -0.219 -0.188 -0.175
l:troops>FOREIGN-name -0.08
l:troops>TALKER-name -0.029
l:troops>fight -0.029
l:troops>no-weapon -0.023
l:troops>say -0.019
l:urged -0.332 -0.257 -0.267
l:urged>DPRK-state -0.062
l:urged>TALKER-name -0.037
l:urged>locative -0.065
l:urged>meet 0.062
l:urged>negated -0.02
l:urged>no-opinion -0.088
l:urged>no-others -0.026
l:urged>no-weapon -0.017
l:urged>planned -0.029
l:urged>say -0.025
l:urged>send -0.058
l:urged>take -0.021
l:urged>topic -0.022
l:urged>urged -0.033
l:urged>visit -0.025
l:visit 0.047 0.045 -0.01
l:visit>DPRK-PERSON 0.035
l:visit>DPRK-state 0.073
l:visit>DPRK-venue 0.033
l:visit>FOREIGN-name -0.016
l:visit>TALKER-name -0.111
l:visit>arms -0.019
l:visit>delegation 0.017
l:visit>locative -0.084
l:visit>meet -0.015
l:visit>no-defector -0.059
l:visit>no-others 0.019
l:visit>no-weapon -0.024
l:visit>planned 0.033
l:visit>send -0.02
l:visit>topic 0.086
l:visit>visit 0.015
l:vow 0.225 0.134 0.195
l:vow>FOREIGN-name 0.05
l:vow>locative 0.041
l=a -0.061
l=about -0.06
l=accordi 0.098
l=accused -0.015
l=affairs -0.059
l=after -0.083
l=ahead o 0.033
l=airspac 0.038
l=allianc 0.049
l=allies -0.035
l=amid -0.051
l=amunicj -0.032
l=analyst 0.098
l=anivers 0.116
l=anniver -0.017
l=announc 0.039
l=arms 0.037
l=arrived 0.019
l=artille 0.042
l=artyler -0.068
l=as rega -0.026
l=assista 0.069
l=at 0.057
l=back 0.017
l=ballist -0.027
l=before 0.113
l=believe -0.025
l=birthda -0.025
l=bolster 0.026
l=bombers 0.037
l=border -0.079
l=but -0.067
l=capital 0.017
l=celebra -0.043
l=chairma 0.046
l=citizen 0.025
l=claim 0.015
l=claims 0.018
l=close 0.035
l=commemo 0.057
l=communi 0.043
l=concern 0.037
l=condemn 0.038
l=conjunt 0.037
l=constru 0.019
l=coopera 0.118
l=could -0.092
l=covid 0.105
l=credent 0.018
l=critici -0.033
l=crossed 0.017
l=custody -0.015
l=daughte -0.038
l=de visi 0.07
l=declara -0.084
l=deepeni 0.018
l=defecto -0.028
l=defense 0.026
l=delegac 0.044
l=delegat 0.204
l=demand -0.016
l=demilit -0.023
l=demise  -0.042
l=deploye -0.036
l=despite 0.049
l=detaine -0.035
l=diploma 0.017
l=directo 0.076
l=dirigen -0.105
l=dirigie 0.038
l=discuss 0.015
l=do -0.021
l=drones 0.034
l=economy -0.05
l=embajad 0.052
l=embassy 0.037
l=en 0.038
l=end 0.015
l=enviara 0.03
l=expecte 0.057
l=factory 0.048
l=felicit 0.021
l=fight -0.02
l=fightin -0.016
l=film 0.023
l=fired -0.02
l=fled -0.021
l=flight 0.033
l=for -0.074
l=forces -0.05
l=former -0.077
l=friends 0.048
l=from 0.133
l=fuel -0.015
l=general -0.125
l=get -0.028
l=gift -0.03
l=group -0.113
l=had a f 0.018
l=had a t 0.041
l=histori -0.042
l=history 0.047
l=homepag -0.017
l=how 0.043
l=in -0.05
l=inspect 0.015
l=intelli 0.021
l=into -0.076
l=issues -0.018
l=japan a -0.024
l=joint d -0.031
l=juche i 0.088
l=killed  -0.046
l=king 0.028
l=korean  0.09
l=labor -0.018
l=laid 0.017
l=launche -0.047
l=lazarus -0.019
l=leader 0.065
l=letter -0.02
l=like -0.028
l=media -0.015
l=meet 0.017
l=meeting -0.047
l=mensaje 0.069
l=message 0.155
l=met 0.07
l=met wit -0.015
l=militar 0.126
l=ministe -0.12
l=ministr 0.095
l=missile -0.103
l=mission 0.038
l=nationa -0.023
l=nato -0.025
l=near -0.063
l=newspap -0.06
l=no -0.071
l=nuclear 0.018
l=nuklear -0.032
l=officia 0.031
l=on -0.108
l=one day -0.028
l=opened -0.02
l=opening 0.051
l=outside 0.031
l=over 0.032
l=paper -0.019
l=parade 0.087
l=partici 0.025
l=peninsu 0.015
l=perform 0.03
l=planned 0.017
l=plans t 0.049
l=pledged 0.045
l=pociski -0.043
l=pociskó 0.038
l=podała 0.032
l=policy -0.033
l=possibl 0.032
l=powiedz 0.024
l=premier -0.055
l=present 0.068
l=preside -0.029
l=prime m -0.044
l=prison -0.015
l=private 0.062
l=promise 0.034
l=provide -0.02
l=provoca 0.033
l=przeciw -0.049
l=przekaz -0.083
l=puppet 0.064
l=railway -0.028
l=rakieto -0.016
l=receive 0.084
l=recepti 0.037
l=recibio 0.082
l=release -0.132
l=remains -0.026
l=report -0.042
l=reporte -0.063
l=respons -0.045
l=returne -0.021
l=said -0.071
l=sanctio -0.016
l=say 0.047
l=secreta 0.094
l=seeking -0.049
l=seeks 0.027
l=seminar -0.018
l=sending 0.031
l=sent 0.092
l=shells 0.061
l=should -0.027
l=showed 0.029
l=showing -0.025
l=shows -0.028
l=sign 0.033
l=since -0.055
l=sobre 0.048
l=soldier -0.147
l=solidar 0.027
l=south k -0.018
l=spokesm 0.072
l=spotkan -0.098
l=state m 0.027
l=stateme -0.1
l=strengt -0.028
l=student -0.029
l=study o -0.054
l=support -0.035
l=talks 0.027
l=tension 0.021
l=than 0.061
l=that -0.122
l=ties 0.029
l=to -0.146
l=told 0.044
l=tourist -0.038
l=toward -0.015
l=towards 0.026
l=trade -0.043
l=trainin 0.034
l=transfe 0.073
l=travel 0.015
l=trilate -0.046
l=troops -0.016
l=ukraine 0.053
l=urged -0.026
l=via -0.034
l=vice pr -0.095
l=vice-ch 0.028
l=visit -0.043
l=visita 0.022
l=visited -0.066
l=visitin 0.093
l=vowed 0.027
l=w 0.041
l=war in 0.021
l=warned -0.033
l=warns 0.078
l=watch -0.02
l=we 0.022
l=what 0.016
l=when 0.08
l=where 0.034
l=whether -0.018
l=while 0.038
l=who -0.04
l=will -0.11
l=without -0.056
l=wojskow 0.043
l=would 0.039
l=would b -0.067
l=wreath 0.016
l=wystrze -0.023
l=ćwiczen -0.017
l=不 -0.02
l=举行会 -0.04
l=代表团 -0.015
l=会见 -0.078
l=共同 -0.031
l=周年 -0.03
l=声明 -0.031
l=安理会 -0.015
l=将 0.03
l=局势 -0.017
l=工业园 0.06
l=应 0.028
l=总理 -0.034
l=朝鲜半岛 -0.041
l=纪念 -0.032
l=表示 0.038
l=通电话 -0.016
lead+:AID:close 0.011 0.016 0.027
lead+:AID:tight 0.011 0.011 0.016
lead+:CONSULT:close 0.053 0.049 0.041
lead+:CONSULT:dprk-place 0.16 0.165 0.129
lead+:CONSULT:loose 0.076 0.099 0.061
lead+:CONSULT:planned 0.053 0.049 0.041
lead+:CONSULT:tight 0.149 0.062 0.12
lead+:COOPERATE:close -0.13 -0.091 -0.096
lead+:COOPERATE:loose -0.027 0.004 -0.028
lead+:COOPERATE:planned 0.087 0.058 0.058
lead+:COOPERATE:tight -0.002 0.047 0.091
lead+:RELEASE:close 0.015 0.021 0.029
lead+:RELEASE:loose -0.018 -0.023 -0.017
lead+:SUPPORT:close 0.057 0.048 0.037
lead+:SUPPORT:dprk-place -0.027 -0.018 -0.028
lead+:SUPPORT:loose 0.216 0.177 0.178
lead+:SUPPORT:tight 0.05 0.06 0.047
lead+:arms:both-behind -0.096 -0.062 -0.059
lead+:arms:dprk-foreign -0.087 -0.069 -0.066
lead+:arms:foreign-dprk -0.003 0.007 0.021
lead+:both-before:CHN 0.052 0.068 0.039
lead+:both-before:JPN -0.04 -0.04 -0.042
lead+:both-before:KOR -0.063 -0.046 -0.064
lead+:both-before:RUS 0.209 0.142 0.177
lead+:both-before:RUS-person -0.126 -0.085 -0.085
lead+:both-before:USA 0.089 0.061 0.039
lead+:both-before:other -0.015 -0.008 0
lead+:both-behind:CHN 0.067 0.069 0.057
lead+:both-behind:KOR -0.032 -0.023 -0.033
lead+:both-behind:RUS 0.004 0.024 0.012
lead+:both-behind:RUS-person 0.079 0.053 0.053
lead+:both-behind:USA -0.018 -0.009 -0.011
lead+:both-behind:USA-person -0.056 -0.038 -0.038
lead+:both-behind:other -0.045 -0.043 -0.023
lead+:congratulate+0 0.043 0.047 0.076
lead+:congratulate:dprk-foreign 0.03 0.04 0.031
lead+:congratulate:foreign-dprk 0.051 0.061 0.083
lead+:delegation:both-before 0.105 0.102 0.116
lead+:delegation:both-behind -0.052 -0.03 -0.032
lead+:delegation:dprk-foreign -0.002 0.007 0.024
lead+:delegation:foreign-dprk 0.026 -0.031 -0.015
lead+:discuss+0 -0.025 -0.027 -0.021
lead+:discuss:both-before 0.013 0.016 0.011
lead+:dprk-foreign:CHN 0.05 0.02 0.037
lead+:dprk-foreign:KOR -0.142 -0.093 -0.064
lead+:dprk-foreign:RUS 0.092 0.047 0.095
lead+:dprk-foreign:RUS-person 0.032 0.023 0.022
lead+:dprk-foreign:USA 0.087 0.057 0.058
lead+:dprk-foreign:other 0.142 0.195 0.173
lead+:fight+0 -0.061 -0.053 -0.052
lead+:fight:both-before -0.042 -0.038 -0.034
lead+:foreign-dprk:CHN 0.024 0.015 -0.006
lead+:foreign-dprk:KOR -0.1 -0.101 -0.094
lead+:foreign-dprk:RUS 0.062 0.065 0.086
lead+:foreign-dprk:RUS-person 0.026 0.021 0.019
lead+:foreign-dprk:USA -0.067 -0.058 -0.052
lead+:foreign-dprk:XXX 0.008 0 0.02
lead+:foreign-dprk:other -0.041 -0.046 -0.033
lead+:host+0 0.045 0.076 0.054
lead+:host+message 0.015 0.021 0.015
lead+:host:dprk-foreign 0.023 0.03 0.021
lead+:invite:dprk-foreign 0.016 0.01 0.008
lead+:meet+0 0.051 0.047 -0.006
lead+:meet:both-before -0.009 -0.002 -0.028
lead+:meet:both-behind -0.048 -0.044 -0.042
lead+:meet:dprk-foreign 0.07 0.054 0.048
lead+:meet:foreign-dprk 0.036 0.036 0.011
lead+:message:dprk-foreign 0.094 0.134 0.091
lead+:message:foreign-dprk 0 0.02 0.007
lead+:perform+0 -0.04 -0.032 -0.047
lead+:perform+trade 0.037 0.049 0.036
lead+:perform:both-before 0.024 0.032 -0.008
lead+:perform:both-behind -0.032 -0.023 -0.026
lead+:perform:dprk-foreign 0.038 0.035 0.05
lead+:perform:foreign-dprk -0.051 -0.061 -0.047
lead+:release+0 -0.069 -0.058 -0.037
lead+:release:both-before 0.057 0.048 0.063
lead+:send+arms 0.058 0.051 0.069
lead+:send+delegation -0.057 -0.078 -0.06
lead+:send+message 0.108 0.127 0.113
lead+:send:both-before 0.038 0.05 0.042
lead+:send:both-behind -0.022 -0.037 -0.031
lead+:send:dprk-foreign 0.035 0.061 0.063
lead+:send:foreign-dprk 0.072 0.048 0.087
lead+:source -0.029 -0.007 -0.007
lead+:theme+agreement -0.093 -0.123 -0.1
lead+:theme+aid -0.036 -0.027 -0.032
lead+:theme+arms -0.12 -0.082 -0.065
lead+:theme+culture 0.051 0.072 0.052
lead+:theme+delegation 0.108 0.091 0.122
lead+:theme+message 0.075 0.131 0.079
lead+:theme+trade -0.063 -0.023 0.002
lead+:theme+troops -0.134 -0.098 -0.099
lead+:trade:both-before -0.051 -0.032 -0.03
lead+:trade:dprk-foreign 0.097 0.089 0.107
lead+:trade:foreign-dprk -0.102 -0.067 -0.068
lead+:troops:dprk-foreign -0.069 -0.048 -0.05
lead+:visit+0 0.3 0.227 0.225
lead+:visit:both-before 0.061 0.053 0.031
lead+:visit:both-behind 0.095 0.075 0.063
lead+:visit:dprk-foreign 0.085 0.022 0.078
lead+:visit:foreign-dprk 0.077 0.091 0.061
lead+:vow+0 0.211 0.132 0.142
lead+:vow:both-before 0.118 0.083 0.088
lead+:vow:both-behind 0.023 0.042 0.024
lead+:vow:dprk-foreign 0.115 0.077 0.077
lead:AID:close -0.005 -0.012 -0.024
lead:AID:tight -0.01 -0.004 -0.021
lead:CONSULT:close 0.07 0.016 0.039
lead:CONSULT:dprk-place 0.051 0.101 0.049
lead:CONSULT:loose -0.097 -0.056 -0.059
lead:CONSULT:planned -0.022 -0.013 -0.019
lead:CONSULT:tight 0.011 -0.009 -0.018
lead:COOPERATE:close -0.096 -0.046 -0.047
lead:COOPERATE:dprk-place -0.03 0.008 -0.009
lead:COOPERATE:loose -0.041 0.02 -0.019
lead:COOPERATE:planned 0.044 0.028 0.029
lead:COOPERATE:tight 0.025 0.047 0.112
lead:RELEASE:close 0.025 -0.013 0.008
lead:RELEASE:loose -0.016 -0.013 -0.013
lead:RELEASE:tight 0.046 0.029 0.03
lead:SUPPORT:close -0.057 -0.044 -0.041
lead:SUPPORT:dprk-place -0.044 -0.034 -0.031
lead:SUPPORT:loose 0.111 0.109 0.082
lead:agreement:both-before 0.056 0.021 0.03
lead:arms:both-before 0.019 0.012 0.01
lead:arms:dprk-foreign -0.086 -0.058 -0.059
lead:arms:foreign-dprk 0.026 0.017 0.016
lead:both-before:CHN 0.045 0.079 0.054
lead:both-before:JPN -0.051 -0.052 -0.052
lead:both-before:KOR -0.079 -0.062 -0.038
lead:both-before:RUS 0.2 0.121 0.13
lead:both-before:USA -0.164 -0.113 -0.122
lead:both-before:other 0.011 0.025 0.001
lead:both-behind:CHN 0.014 0.024 0.035
lead:both-behind:KOR -0.013 -0.013 -0.018
lead:both-behind:RUS -0.07 -0.02 -0.011
lead:both-behind:USA -0.024 -0.007 -0.013
lead:both-behind:other 0 0.038 0.014
lead:congratulate+0 -0.006 -0.034 0.013
lead:congratulate:foreign-dprk -0.034 -0.057 -0.033
lead:delegation:both-before 0.025 0.027 0.041
lead:delegation:foreign-dprk 0.065 0.038 0.061
lead:discuss+0 0.025 0.016 0.016
lead:discuss:both-before 0.04 0.026 0.027
lead:discuss:foreign-dprk -0.043 -0.029 -0.029
lead:dprk-foreign:CHN 0.006 -0.032 -0.022
lead:dprk-foreign:JPN -0.025 -0.027 -0.025
lead:dprk-foreign:KOR -0.105 -0.046 -0.024
lead:dprk-foreign:RUS 0.298 0.183 0.204
lead:dprk-foreign:RUS-person 0.124 0.084 0.083
lead:dprk-foreign:USA -0.116 -0.107 -0.105
lead:dprk-foreign:USA-person 0.056 0.042 0.04
lead:dprk-foreign:other 0.014 0.02 0.001
lead:dprk-head -0.179 -0.12 -0.125
lead:dprk-place 0.177 0.352 0.186
lead:dprk-source 0.122 0.14 0.116
lead:dprk-topic -0.098 -0.077 -0.07
lead:fight+0 -0.087 -0.069 -0.071
lead:first:CHN -0.083 0.052 -0.133
lead:first:JPN -0.053 -0.046 -0.044
lead:first:KOR -0.163 -0.136 -0.146
lead:first:KOR-person -0.05 -0.038 -0.035
lead:first:RUS 0.321 0.219 0.266
lead:first:RUS-person 0.146 0.098 0.098
lead:first:UN 0.061 0.079 0.047
lead:first:USA -0.256 -0.24 -0.234
lead:first:USA-person -0.172 -0.116 -0.116
lead:first:XXX -0.083 -0.036 -0.054
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.08 -0.079 -0.078
lead:first:dprk-person 0.167 0.186 0.12
lead:first:dprk-state -0.101 -0.021 -0.12
lead:first:dprk-venue 0.028 0.034 0.038
lead:first:none -0.087 -0.117 -0.102
lead:first:other -0.086 -0.201 -0.05
lead:foreign-dprk:CHN 0.067 0.094 0.088
lead:foreign-dprk:KOR -0.052 -0.025 -0.036
lead:foreign-dprk:RUS 0.049 0.034 0.028
lead:foreign-dprk:RUS-person 0.019 0.016 0.014
lead:foreign-dprk:UN 0.022 0.002 0.007
lead:foreign-dprk:USA -0.06 -0.066 -0.053
lead:foreign-dprk:USA-person -0.015 -0.01 -0.01
lead:foreign-dprk:XXX -0.087 -0.08 -0.067
lead:foreign-dprk:other -0.013 -0.039 0.006
lead:foreign-head 0.058 0.037 0.009
lead:foreign-place 0.202 0.087 0.087
lead:foreign-source 0.369 0.297 0.308
lead:foreign-topic -0.136 -0.102 -0.095
lead:host+0 0.06 0.045 0.048
lead:host+message 0.025 0.036 0.024
lead:host:both-behind -0.033 -0.022 -0.022
lead:host:dprk-foreign 0.091 0.079 0.07
lead:host:foreign-dprk 0.023 0.02 0.022
lead:invite+0 -0.021 -0.022 -0.04
lead:meet+0 -0.085 -0.086 -0.097
lead:meet:both-before -0.092 -0.06 -0.082
lead:meet:both-behind -0.183 -0.139 -0.13
lead:meet:dprk-foreign 0.112 0.051 0.053
lead:meet:foreign-dprk 0.077 0.062 0.062
lead:perform+0 -0.028 -0.007 -0.022
lead:perform+trade -0.033 -0.01 -0.017
lead:perform:both-before -0.018 -0.015 -0.027
lead:perform:both-behind 0.017 0.039 0.019
lead:perform:dprk-foreign -0.062 -0.034 -0.04
lead:perform:foreign-dprk -0.018 -0.023 -0.013
lead:release+0 -0.064 -0.079 -0.059
lead:release+prisoner 0.069 0.048 0.05
lead:release:foreign-dprk 0.01 -0.026 -0.008
lead:reopen+trade 0.094 0.063 0.063
lead:reopen:dprk-foreign 0.078 0.053 0.053
lead:said:dprk:before 0.097 0.071 0.083
lead:said:dprk:behind -0.042 -0.007 -0.001
lead:said:dprk:none 0.027 0.106 0.054
lead:said:party:before -0.047 -0.027 -0.041
lead:said:party:behind 0.086 0.017 0.046
lead:said:third:before -0.108 -0.113 -0.112
lead:said:third:behind 0.073 0.038 0.028
lead:said:third:none -0.139 -0.166 -0.147
lead:said:unknown:before -0.135 -0.098 -0.074
lead:said:unknown:none 0.037 -0.012 0.004
lead:send+aid -0.063 -0.058 -0.082
lead:send+arms 0.173 0.14 0.176
lead:send+delegation -0.087 -0.107 -0.077
lead:send+message 0.058 0.117 0.058
lead:send+trade -0.063 -0.042 -0.043
lead:send+troops -0.003 0.01 0.031
lead:send:both-before -0.028 -0.022 -0.031
lead:send:both-behind 0.016 0.019 0.041
lead:send:dprk-foreign 0.062 0.104 0.066
lead:send:foreign-dprk -0.033 -0.04 -0.013
lead:source -0.072 -0.041 -0.024
lead:theme+agreement 0.038 -0.004 0.013
lead:theme+arms -0.082 -0.057 -0.06
lead:theme+culture 0.098 0.126 0.118
lead:theme+delegation 0.085 0.085 0.093
lead:theme+message -0.032 -0.028 -0.025
lead:theme+trade -0.08 -0.053 -0.04
lead:theme+troops -0.101 -0.075 -0.081
lead:trade:both-before -0.035 -0.026 -0.031
lead:trade:both-behind -0.03 -0.029 -0.024
lead:trade:dprk-foreign 0.055 0.05 0.062
lead:trade:foreign-dprk -0.07 -0.047 -0.048
lead:unframed:congratulate 0.06 0.075 0.079
lead:unframed:fight -0.058 -0.052 -0.046
lead:unframed:host 0.024 0.088 -0.018
lead:unframed:invite -0.018 -0.018 -0.019
lead:unframed:meet -0.147 -0.086 -0.143
lead:unframed:none -0.349 -0.358 -0.386
lead:unframed:perform 0.068 0.118 0.061
lead:unframed:release -0.034 -0.023 -0.025
lead:unframed:reopen 0.048 0.038 0.035
lead:unframed:send -0.059 -0.034 -0.045
lead:unframed:take 0.051 0.034 0.034
lead:unframed:theme -0.002 -0.012 -0.027
lead:unframed:visit -0.107 -0.086 -0.112
lead:visit+0 0.043 0.043 0.042
lead:visit:both-before 0.071 0.089 0.086
lead:visit:both-behind 0.019 0.018 0.007
lead:visit:dprk-foreign -0.079 -0.147 -0.078
lead:visit:foreign-dprk 0.031 0.083 0.028
lead:vow:dprk-foreign 0.051 0.034 0.034
lead:vow:foreign-dprk -0.102 -0.087 -0.076
l~0 -0.259
l~a -0.219
l~abroad 0.031
l~aby -0.02
l~accoun -0.015
l~across 0.019
l~act -0.015
l~action -0.023
l~activi -0.041
l~addres -0.016
l~advanc -0.076
l~ae -0.024
l~africa 0.053
l~again -0.042
l~agencj -0.041
l~agricu -0.027
l~ai -0.032
l~air 0.017
l~all 0.089
l~along -0.023
l~also 0.099
l~an -0.3
l~and -0.025
l~announ 0.061
l~annual -0.015
l~anothe 0.055
l~anti -0.016
l~appare -0.017
l~appear 0.071
l~april 0.026
l~are -0.092
l~area -0.02
l~armed -0.027
l~army 0.078
l~arsena -0.041
l~art 0.05
l~articl -0.028
l~asambl 0.016
l~asocia 0.057
l~assemb 0.036
l~atomic -0.022
l~attack -0.039
l~attemp -0.065
l~august -0.041
l~author -0.044
l~away -0.057
l~battle 0.032
l~be 0.042
l~become -0.033
l~been -0.069
l~behind 0.051
l~believ -0.04
l~betwee -0.055
l~bezpie -0.07
l~bigges -0.032
l~bilate 0.017
l~billio 0.02
l~board -0.015
l~both -0.059
l~brough -0.035
l~build 0.046
l~buildi -0.044
l~busine -0.04
l~by 0.116
l~c -0.029
l~called -0.024
l~came -0.051
l~campai -0.039
l~can 0.051
l~capita 0.037
l~carrie 0.03
l~carryi 0.016
l~cbs -0.031
l~centra 0.129
l~centur 0.031
l~ceremo 0.116
l~challe -0.021
l~childr -0.043
l~chol 0.12
l~city -0.015
l~class -0.041
l~closer -0.039
l~cnn -0.024
l~comand -0.045
l~combin -0.049
l~comisi 0.037
l~comite -0.069
l~comman -0.037
l~commis 0.073
l~como -0.024
l~comple -0.035
l~comrad 0.047
l~con 0.047
l~conduc 0.017
l~confer -0.02
l~confli -0.021
l~congre 0.122
l~consej 0.132
l~contin -0.085
l~corea 0.03
l~counci 0.073
l~counte -0.032
l~countr 0.048
l~covera 0.042
l~cultur 0.057
l~czwart 0.02
l~daily -0.02
l~danger -0.058
l~day 0.072
l~days 0.03
l~death -0.079
l~dec -0.03
l~decade 0.057
l~decemb -0.015
l~declar 0.027
l~deep -0.045
l~defenc -0.048
l~defend -0.019
l~defens -0.113
l~del 0.079
l~democr 0.031
l~demons 0.069
l~depart 0.073
l~deputy 0.016
l~descri -0.021
l~design 0.04
l~detect -0.019
l~develo -0.062
l~dictat -0.023
l~diplom 0.06
l~direct 0.033
l~distri -0.035
l~dmitri 0.045
l~do -0.029
l~docume -0.023
l~dollar -0.016
l~down -0.021
l~drill -0.033
l~drills 0.039
l~due 0.086
l~during -0.058
l~dyktat -0.017
l~early 0.019
l~east 0.042
l~easter 0.027
l~edt 0.039
l~effort -0.149
l~ejerci -0.051
l~el 0.12
l~emerge -0.017
l~employ -0.015
l~ended 0.064
l~engage -0.015
l~epidem -0.016
l~este 0.019
l~event -0.03
l~ever 0.037
l~every 0.088
l~ex 0.02
l~exclus -0.044
l~execut 0.026
l~experi -0.025
l~expres -0.023
l~facili -0.02
l~facing 0.023
l~fallec -0.075
l~family -0.018
l~father -0.033
l~featur 0.071
l~feb 0.029
l~februa -0.06
l~federa 0.179
l~few 0.038
l~fighte 0.025
l~file -0.019
l~financ -0.033
l~five -0.016
l~flag 0.047
l~force -0.042
l~foreig 0.068
l~forwar -0.039
l~foundi -0.037
l~friend 0.05
l~full 0.075
l~funcio -0.018
l~furthe -0.032
l~genera -0.083
l~global -0.029
l~go 0.056
l~going 0.1
l~good -0.034
l~govern -0.051
l~grand 0.047
l~great -0.079
l~ground -0.019
l~growin -0.075
l~had 0.106
l~hall 0.034
l~hamgyo -0.024
l~harris -0.08
l~have -0.129
l~he 0.063
l~head 0.032
l~headed 0.037
l~headqu 0.029
l~heavil 0.018
l~heavy 0.05
l~held -0.062
l~help 0.032
l~her -0.053
l~hero -0.023
l~high 0.057
l~him -0.024
l~his -0.02
l~histor 0.05
l~hold 0.061
l~house -0.036
l~i 0.077
l~idea -0.029
l~ideolo -0.022
l~image 0.034
l~imperi -0.029
l~impose -0.019
l~improv -0.016
l~in -0.032
l~includ -0.037
l~indica -0.019
l~indust -0.021
l~inform -0.026
l~innova -0.028
l~inspec -0.02
l~instit 0.09
l~intens -0.023
l~intent 0.041
l~interc -0.038
l~intere -0.054
l~intern 0.333
l~invasi 0.019
l~involv 0.035
l~is -0.03
l~isolat 0.025
l~issued -0.057
l~its 0.029
l~januar 0.027
l~jean 0.041
l~jest -0.05
l~jets -0.026
l~joint 0.064
l~jong 0.04
l~journa -0.044
l~ju 0.019
l~juche -0.077
l~july 0.041
l~june -0.05
l~just -0.078
l~kang -0.019
l~kbs -0.021
l~kcna 0.057
l~killed -0.036
l~known -0.022
l~korea -0.086
l~korean 0.02
l~kraju 0.033
l~ktore -0.07
l~ktory 0.02
l~la 0.103
l~larges 0.031
l~last 0.029
l~late -0.02
l~latest -0.045
l~launch -0.037
l~law -0.017
l~le 0.1
l~leader 0.086
l~least -0.07
l~led 0.169
l~left -0.033
l~let -0.032
l~level -0.018
l~li 0.033
l~life -0.035
l~local 0.015
l~long 0.084
l~look 0.047
l~los -0.073
l~m 0.024
l~mainla -0.029
l~major 0.046
l~make -0.025
l~making 0.031
l~man -0.017
l~mariti 0.024
l~mark 0.024
l~market -0.018
l~marks -0.028
l~media 0.016
l~memori 0.024
l~milita -0.016
l~millio 0.048
l~minist -0.036
l~modern -0.018
l~monday 0.057
l~month 0.021
l~months 0.033
l~more 0.048
l~mornin 0.124
l~most -0.018
l~motivo 0.024
l~move -0.037
l~moves 0.056
l~much -0.023
l~multip 0.047
l~narusz -0.058
l~nation -0.12
l~nearly -0.034
l~neighb 0.048
l~networ -0.015
l~new 0.029
l~nk -0.038
l~north -0.015
l~northe -0.026
l~nov 0.026
l~novemb -0.017
l~now 0.024
l~number 0.017
l~obrony 0.105
l~occasi -0.016
l~octobe -0.021
l~odpowi -0.026
l~of -0.06
l~off 0.062
l~office -0.041
l~offici 0.019
l~okazji 0.091
l~old 0.093
l~one -0.048
l~ongoin -0.016
l~only -0.042
l~operat 0.02
l~or -0.037
l~order -0.015
l~ordere -0.028
l~organi -0.118
l~our 0.059
l~own 0.03
l~p -0.022
l~pair 0.022
l~palaci 0.034
l~pan -0.016
l~pandem 0.091
l~panstw 0.02
l~part -0.024
l~parts -0.03
l~party 0.051
l~passed -0.032
l~patria 0.034
l~patrio -0.05
l~peace -0.06
l~people -0.067
l~period -0.038
l~person -0.038
l~photo -0.02
l~piatek 0.033
l~pierws 0.018
l~place 0.105
l~po 0.021
l~police -0.015
l~politi -0.068
l~ponied 0.07
l~popula 0.047
l~por -0.053
l~posted -0.022
l~power -0.047
l~powerf 0.027
l~powolu 0.075
l~prepar -0.03
l~presen -0.026
l~presid 0.092
l~preven -0.022
l~previo -0.025
l~primer 0.086
l~prize 0.088
l~produc -0.069
l~progra -0.045
l~progre -0.022
l~projec 0.049
l~prompt -0.028
l~protec 0.016
l~przez 0.037
l~przywo 0.048
l~public -0.191
l~publis -0.044
l~pueblo 0.028
l~put -0.07
l~que 0.028
l~questi 0.015
l~rady -0.072
l~raised 0.029
l~rare 0.02
l~recent -0.027
l~recien -0.02
l~record -0.094
l~red 0.026
l~region 0.04
l~remain 0.017
l~remark -0.017
l~report 0.037
l~repres 0.098
l~republ 0.098
l~requir 0.032
l~resear -0.015
l~reside -0.02
l~resolu -0.017
l~respec 0.04
l~respon -0.03
l~restri 0.053
l~result -0.035
l~reunif -0.051
l~reuter -0.037
l~revolu -0.072
l~rise -0.017
l~rising -0.017
l~river -0.02
l~rodong -0.038
l~roku 0.033
l~run -0.026
l~satell -0.031
l~saturd 0.054
l~saying -0.039
l~school -0.043
l~scienc -0.018
l~scient -0.021
l~scramb -0.041
l~screen -0.016
l~se -0.057
l~sea -0.034
l~second -0.022
l~secret 0.033
l~see 0.111
l~seen 0.025
l~senior 0.029
l~separa 0.042
l~sept -0.035
l~series -0.024
l~seriou 0.025
l~sessio -0.027
l~set -0.041
l~seven -0.039
l~shared 0.055
l~she -0.027
l~sheikh 0.022
l~shortl 0.043
l~show 0.104
l~side 0.04
l~sie 0.027
l~single -0.015
l~sinmun -0.038
l~sister -0.015
l~situat -0.034
l~six -0.026
l~so -0.016
l~sobote -0.022
l~social -0.07
l~some -0.059
l~songun -0.046
l~south 0.029
l~space 0.017
l~srode -0.029
l~stabil -0.036
l~stage 0.073
l~start -0.019
l~starte 0.066
l~state -0.126
l~statio -0.042
l~step 0.062
l~still -0.032
l~strate 0.016
l~strong -0.051
l~strugg 0.017
l~su -0.021
l~succes -0.016
l~such -0.021
l~suffer -0.017
l~sugges -0.018
l~suk -0.029
l~sunday -0.069
l~sung 0.018
l~suprem -0.059
l~suspec -0.044
l~swoje 0.031
l~t -0.016
l~take -0.031
l~target -0.016
l~televi -0.017
l~terren -0.027
l~terror -0.026
l~test -0.026
l~tested 0.027
l~testin 0.019
l~tests -0.026
l~the 0.071
l~their -0.025
l~them 0.021
l~there -0.052
l~they -0.038
l~third 0.029
l~those 0.018
l~though -0.024
l~three -0.019
l~throug 0.032
l~thursd 0.064
l~time -0.07
l~times -0.041
l~titled -0.017
l~to -0.051
l~today 0.056
l~took 0.108
l~top 0.015
l~tuesda 0.018
l~tv -0.098
l~two -0.04
l~tym 0.027
l~u -0.055
l~un 0.043
l~unidad -0.016
l~unific -0.067
l~unit -0.019
l~unity 0.016
l~univer 0.048
l~unveil 0.028
l~up -0.039
l~update 0.028
l~ups -0.024
l~us 0.021
l~use -0.028
l~using -0.019
l~variou 0.021
l~vicepr 0.049
l~war 0.019
l~warpla -0.023
l~water -0.019
l~way 0.031
l~we 0.096
l~wednes 0.158
l~week 0.111
l~weeks -0.04
l~were -0.034
l~whole -0.036
l~with 0.052
l~woman -0.028
l~women -0.036
l~won -0.027
l~work -0.038
l~world 0.092
l~write -0.022
l~y -0.024
l~year 0.023
l~years -0.027
l~yet -0.015
l~yong 0.047
l~you 0.047
l~young -0.05
l~z 0.093
l~za -0.024
l~zapowi 0.041
manyForeignInTitle -0.115 -0.059 -0.034
noDprk -0.598 -0.554 -0.575
noForeign -0.651 -0.548 -0.494
order:both-before -0.035 -0.064 -0.082
order:both-behind -0.119 0.008 -0.045
order:dprk-foreign 0.389 0.275 0.264
order:foreign-dprk 0.194 0.328 0.242
others:lead -0.224 -0.203 -0.226
others:title -0.248 -0.206 -0.244
strength:lead 0.412 0.374 0.461
strength:rest 0.146 0.269 0.254
strength:title 0.458 0.356 0.488
sure 0.504 0.381 0.435
sure:CONSULT:planned 0.213 0.147 0.153
sure:CONSULT:told 0.111 0.147 0.143
sure:COOPERATE:told 0.069 0.043 0.05
sure:RELEASE:told 0.14 0.081 0.092
sure:SUPPORT:told -0.095 -0.105 -0.065
sure:lead:planned 0.134 0.09 0.091
sure:lead:told 0.056 0.115 0.119
sure:title:planned 0.128 0.091 0.098
sure:title:told 0.21 0.108 0.173
t:DPRK-PERSON 0.235 0.079 0.108
t:DPRK-PERSON>DPRK-state 0.017
t:DPRK-PERSON>FOREIGN-name 0.041
t:DPRK-PERSON>FOREIGN-person 0.063
t:DPRK-PERSON>TALKER-name -0.041
t:DPRK-PERSON>arms -0.022
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.139
t:DPRK-PERSON>locative 0.055
t:DPRK-PERSON>meet 0.024
t:DPRK-PERSON>no-domestic -0.019
t:DPRK-PERSON>no-history -0.026
t:DPRK-PERSON>no-threat -0.019
t:DPRK-PERSON>no-weapon -0.018
t:DPRK-PERSON>say 0.127
t:DPRK-PERSON>topic 0.021
t:DPRK-PERSON>urged 0.017
t:DPRK-PERSON>visit 0.064
t:DPRK-PERSON>vow 0.025
t:DPRK-leader -0.013 -0.019 -0.013
t:DPRK-north 0.019 0.007 0.034
t:DPRK-north>meet 0.036
t:DPRK-state 0.105 0.071 0.095
t:DPRK-state>DPRK-PERSON 0.052
t:DPRK-state>DPRK-state 0.067
t:DPRK-state>FOREIGN-name 0.152
t:DPRK-state>arms -0.066
t:DPRK-state>break -0.047
t:DPRK-state>close 0.036
t:DPRK-state>delegation 0.022
t:DPRK-state>discuss -0.031
t:DPRK-state>host -0.019
t:DPRK-state>locative 0.051
t:DPRK-state>meet -0.05
t:DPRK-state>negated -0.064
t:DPRK-state>no-crime -0.032
t:DPRK-state>no-defector 0.015
t:DPRK-state>no-domestic -0.015
t:DPRK-state>no-history -0.033
t:DPRK-state>no-opinion -0.033
t:DPRK-state>no-others -0.015
t:DPRK-state>no-weapon -0.027
t:DPRK-state>office -0.033
t:DPRK-state>perform -0.033
t:DPRK-state>planned 0.046
t:DPRK-state>prisoner -0.035
t:DPRK-state>say -0.046
t:DPRK-state>send 0.061
t:DPRK-state>topic 0.111
t:DPRK-state>topicHead -0.019
t:DPRK-state>trade 0.027
t:DPRK-state>troops 0.018
t:DPRK-state>urged -0.028
t:DPRK-state>visit 0.02
t:DPRK-state>vow 0.04
t:DPRK-venue 0.065 0.055 0.081
t:FOREIGN-city 0.074 0.076 0.06
t:FOREIGN-name 0.318 0.2 0.166
t:FOREIGN-name>DPRK-PERSON 0.053
t:FOREIGN-name>DPRK-state -0.171
t:FOREIGN-name>FOREIGN-name 0.141
t:FOREIGN-name>TALKER-name -0.017
t:FOREIGN-name>arms -0.048
t:FOREIGN-name>congratulate 0.033
t:FOREIGN-name>delegation 0.059
t:FOREIGN-name>ignored 0.06
t:FOREIGN-name>locative 0.02
t:FOREIGN-name>meet -0.035
t:FOREIGN-name>no-weapon 0.039
t:FOREIGN-name>office 0.061
t:FOREIGN-name>say 0.03
t:FOREIGN-name>seek 0.109
t:FOREIGN-name>send -0.031
t:FOREIGN-name>trade 0.027
t:FOREIGN-name>urged -0.041
t:FOREIGN-name>visit -0.059
t:FOREIGN-organisation 0.036 0.034 0.028
t:FOREIGN-person 0.278 0.196 0.19
t:FOREIGN-person>locative -0.023
t:FOREIGN-person>meet -0.018
t:TALKER-city>DPRK-state 0.029
t:TALKER-name -0.365 -0.337 -0.281
t:TALKER-name>DPRK-PERSON 0.032
t:TALKER-name>DPRK-state 0.028
t:TALKER-name>FOREIGN-name 0.02
t:TALKER-name>TALKER-name -0.081
t:TALKER-name>TALKER-person -0.046
t:TALKER-name>break -0.038
t:TALKER-name>delegation -0.036
t:TALKER-name>embassy 0.019
t:TALKER-name>locative -0.083
t:TALKER-name>meet 0.022
t:TALKER-name>negated -0.019
t:TALKER-name>no-opinion 0.063
t:TALKER-name>no-others -0.04
t:TALKER-name>no-threat -0.044
t:TALKER-name>no-weapon -0.046
t:TALKER-name>planned 0.015
t:TALKER-name>prisoner 0.183
t:TALKER-name>send -0.028
t:TALKER-name>topic -0.037
t:TALKER-name>topicHead 0.027
t:TALKER-name>troops -0.032
t:TALKER-name>urged -0.061
t:TALKER-name>visit -0.02
t:TALKER-organisation 0.041 0.078 0.048
t:TALKER-organisation>say 0.028
t:TALKER-person -0.214 -0.163 -0.151
t:TALKER-person>TALKER-name -0.016
t:TALKER-person>locative -0.053
t:TALKER-person>topic -0.053
t:TALKER-person>visit 0.044
t:agreement -0.017 0.004 0.019
t:aid -0.069 -0.043 -0.038
t:arms 0.067 0.068 0.111
t:arms>DPRK-state 0.016
t:arms>arms 0.017
t:arms>locative 0.054
t:break 0.081 0.042 0.05
t:break>DPRK-state -0.018
t:break>FOREIGN-name -0.056
t:break>TALKER-name -0.033
t:break>locative 0.078
t:break>no-defector 0.041
t:break>no-domestic 0.047
t:break>no-threat 0.065
t:break>no-weapon -0.017
t:break>planned -0.022
t:break>topic -0.043
t:close 0.283 0.241 0.258
t:close>locative 0.02
t:congratulate 0.007 0.021 0.08
t:congratulate>DPRK-PERSON -0.054
t:congratulate>locative -0.024
t:culture 0.025 0.037 0.018
t:delegation 0.132 0.268 0.121
t:delegation>DPRK-state 0.016
t:delegation>FOREIGN-name 0.044
t:delegation>locative 0.044
t:delegation>meet -0.022
t:delegation>topic 0.043
t:delegation>visit 0.052
t:discuss 0.015 0.019 0.014
t:discuss>no-weapon -0.024
t:discuss>ties 0.035
t:embassy 0.079 0.088 0.093
t:expel 0.245 0.16 0.163
t:export -0.041 -0.03 -0.028
t:fight -0.098 -0.095 -0.078
t:fight>locative -0.027
t:greet 0.031 0.047 0.031
t:greet>locative 0.025
t:host 0.063 0.105 0.021
t:host>FOREIGN-name -0.049
t:host>TALKER-name -0.047
t:host>locative 0.027
t:host>message 0.123
t:ignored 0.052 0.039 0.027
t:invite 0.015 0.012 0.003
t:invite>locative 0.04
t:locative -0.12 -0.109 -0.092
t:locative>DPRK-PERSON -0.018
t:locative>DPRK-state -0.034
t:locative>FOREIGN-city 0.015
t:locative>FOREIGN-name 0.168
t:locative>FOREIGN-organisation -0.018
t:locative>FOREIGN-person 0.059
t:locative>TALKER-city -0.032
t:locative>TALKER-name -0.215
t:locative>TALKER-organisation 0.043
t:locative>TALKER-person -0.023
t:locative>arms 0.042
t:locative>break 0.044
t:locative>discuss 0.027
t:locative>fight -0.027
t:locative>ignored -0.033
t:locative>meet -0.039
t:locative>no-crime -0.017
t:locative>no-domestic 0.016
t:locative>no-opinion -0.015
t:locative>no-others -0.032
t:locative>no-threat -0.057
t:locative>office 0.055
t:locative>planned -0.022
t:locative>prisoner -0.03
t:locative>release 0.036
t:locative>say -0.045
t:locative>ties 0.042
t:locative>topic 0.087
t:locative>trade -0.076
t:locative>visit -0.045
t:locative>vow 0.055
t:meet 0.017 0.066 -0.038
t:meet>DPRK-PERSON -0.031
t:meet>DPRK-state 0.075
t:meet>FOREIGN-person 0.02
t:meet>TALKER-name -0.049
t:meet>delegation 0.015
t:meet>locative -0.072
t:meet>office 0.043
t:meet>topic 0.024
t:message 0.092 0.244 0.113
t:message>congratulate 0.041
t:message>delegation 0.018
t:message>locative 0.065
t:negated -0.179 -0.135 -0.151
t:negated>locative -0.032
t:no-crime -0.163 -0.121 -0.133
t:no-crime>no-crime -0.037
t:no-defector 0.039 0.048 0.027
t:no-defector>DPRK-state -0.055
t:no-defector>TALKER-name 0.048
t:no-defector>locative -0.061
t:no-domestic -0.04 -0.063 -0.09
t:no-domestic>DPRK-PERSON -0.02
t:no-domestic>DPRK-state -0.016
t:no-domestic>FOREIGN-name -0.017
t:no-domestic>break 0.016
t:no-domestic>locative -0.036
t:no-domestic>no-domestic -0.029
t:no-domestic>say 0.046
t:no-domestic>topic -0.029
t:no-domestic>visit -0.02
t:no-history -0.095 -0.124 -0.109
t:no-history>DPRK-PERSON -0.064
t:no-history>DPRK-state 0.051
t:no-history>FOREIGN-name 0.064
t:no-history>locative -0.028
t:no-history>no-history -0.03
t:no-match 0.123 0.104 0.091
t:no-opinion -0.224 -0.187 -0.198
t:no-opinion>DPRK-state -0.022
t:no-opinion>locative -0.068
t:no-opinion>say -0.026
t:no-opinion>urged 0.033
t:no-others -0.145 -0.139 -0.147
t:no-others>TALKER-name 0.034
t:no-others>locative -0.059
t:no-others>meet -0.021
t:no-others>topic -0.02
t:no-threat -0.219 -0.179 -0.166
t:no-threat>DPRK-state 0.077
t:no-threat>FOREIGN-name -0.037
t:no-threat>TALKER-name -0.033
t:no-threat>break 0.04
t:no-threat>locative 0.025
t:no-threat>no-threat -0.074
t:no-threat>no-weapon -0.018
t:no-threat>topic -0.034
t:no-weapon -0.193 -0.137 -0.102
t:no-weapon>TALKER-name -0.019
t:no-weapon>arms 0.073
t:no-weapon>break -0.055
t:no-weapon>locative 0.053
t:no-weapon>no-domestic -0.021
t:no-weapon>no-weapon -0.058
t:office 0.083 0.233 0.127
t:office>FOREIGN-name 0.036
t:office>TALKER-person -0.039
t:office>locative -0.015
t:office>visit 0.057
t:perform 0.101 0.175 0.086
t:perform>DPRK-state 0.022
t:planned -0.003 0.002 0.027
t:planned>locative -0.108
t:planned>meet 0.033
t:prisoner 0.252 0.171 0.163
t:prisoner>break 0.115
t:prisoner>locative 0.016
t:release 0.217 0.139 0.146
t:reopen 0.052 0.009 0.013
t:reopen>locative -0.018
t:reopen>no-weapon -0.026
t:reopen>trade 0.058
t:say -0.009 -0.038 -0.026
t:say>DPRK-state -0.034
t:say>TALKER-name 0.04
t:say>locative -0.037
t:say>negated -0.023
t:say>no-weapon -0.021
t:say>planned 0.02
t:say>say -0.037
t:say>urged 0.041
t:seek 0.073 0.053 0.046
t:send 0.002 0.011 0.021
t:send>arms 0.042
t:send>locative -0.05
t:send>message -0.027
t:sign -0.065 -0.042 -0.043
t:take 0.144 0.093 0.093
t:ties 0.055 0.04 0.026
t:ties>FOREIGN-name -0.047
t:ties>locative 0.046
t:topic -0.052 -0.076 -0.052
t:topic>DPRK-state -0.041
t:topic>FOREIGN-name -0.091
t:topic>TALKER-name 0.109
t:topic>break 0.03
t:topic>locative -0.031
t:topic>no-defector 0.029
t:topic>topicHead -0.019
t:topic>trade -0.029
t:topicHead>DPRK-state 0.032
t:topicHead>locative -0.023
t:trade -0.063 -0.009 -0.004
t:trade>TALKER-name -0.035
t:trade>no-weapon -0.034
t:troops -0.041 -0.032 -0.031
t:troops>locative 0.032
t:urged -0.164 -0.125 -0.107
t:urged>locative -0.038
t:urged>topic 0.024
t:visit 0.028 0.045 -0.009
t:visit>DPRK-state 0.033
t:visit>DPRK-venue 0.022
t:visit>FOREIGN-name -0.047
t:visit>locative -0.039
t:visit>no-domestic -0.017
t:vow 0.065 -0.01 0.022
t:vow>FOREIGN-name 0.025
t:vow>locative 0.032
t=a -0.029
t=accused 0.026
t=accuses 0.039
t=against -0.026
t=allies -0.028
t=amid -0.039
t=anniver -0.048
t=arms -0.018
t=arms de -0.041
t=arrives 0.029
t=as -0.076
t=at 0.021
t=before -0.016
t=boost 0.027
t=border -0.103
t=briefin 0.153
t=broń 0.031
t=but 0.058
t=calls f -0.039
t=citizen -0.034
t=claims -0.032
t=commemo -0.031
t=comment -0.02
t=concern -0.032
t=condole 0.03
t=confirm 0.025
t=congrat -0.017
t=constru -0.023
t=covid 0.087
t=crossed 0.085
t=crossin -0.048
t=cruise -0.016
t=daughte -0.043
t=defecto -0.058
t=delegac 0.065
t=delegat 0.169
t=denunci -0.016
t=despite 0.059
t=detaine 0.025
t=discuss -0.021
t=dmz -0.022
t=do 0.018
t=drones 0.059
t=embassy -0.025
t=en -0.028
t=end 0.065
t=envia -0.022
t=evacuat -0.019
t=expecte -0.015
t=expert -0.019
t=experts -0.033
t=farm -0.015
t=feats -0.021
t=felicit 0.024
t=fires -0.043
t=flights -0.041
t=fm 0.016
t=for -0.018
t=forces -0.036
t=foreign -0.055
t=from 0.163
t=give -0.022
t=greetin 0.031
t=hackers -0.021
t=how -0.029
t=icbm -0.019
t=in -0.045
t=inspect 0.02
t=into -0.064
t=joint d -0.028
t=killed  -0.02
t=king 0.055
t=korean  0.016
t=launche -0.064
t=lazarus -0.017
t=leader -0.055
t=like 0.045
t=ma 0.028
t=meet 0.053
t=meeting -0.089
t=meets 0.101
t=mensaje 0.035
t=message 0.057
t=ministe -0.055
t=missile -0.058
t=może -0.072
t=na -0.079
t=near 0.018
t=nie -0.016
t=no -0.036
t=not -0.032
t=o -0.023
t=officia 0.042
t=ostrzeg -0.047
t=over -0.051
t=paper -0.025
t=parade 0.043
t=perform 0.079
t=persona 0.018
t=pledges 0.027
t=pociski -0.046
t=policy -0.028
t=possibl -0.039
t=present -0.027
t=preside 0.061
t=prime m -0.028
t=promise 0.058
t=provoca -0.029
t=rakieto -0.018
t=rakiety 0.017
t=receive 0.047
t=recibe 0.097
t=regalo 0.075
t=reports -0.017
t=review -0.018
t=sanctio 0.025
t=satelli 0.02
t=say -0.053
t=says 0.095
t=seeks 0.033
t=sends 0.053
t=should -0.019
t=shows -0.024
t=shows o 0.032
t=since 0.021
t=slams -0.017
t=soldier 0.143
t=spy -0.015
t=spy sat -0.03
t=state m -0.022
t=stateme 0.023
t=submari -0.029
t=summit 0.017
t=support -0.017
t=talks 0.174
t=tension -0.031
t=that -0.052
t=threat -0.015
t=ties 0.045
t=to -0.142
t=tour 0.03
t=tourist -0.043
t=toward -0.022
t=trade -0.021
t=trip -0.086
t=troops -0.015
t=ukraine 0.055
t=urged -0.018
t=urges -0.025
t=visit -0.148
t=visits 0.088
t=w -0.057
t=want -0.019
t=watch -0.021
t=weapons 0.035
t=what 0.061
t=what we 0.02
t=who 0.051
t=why 0.021
t=will -0.028
t=workers 0.039
t=举行会 -0.028
t=会见 -0.081
t=周年 -0.027
t=将 0.045
t=总理 -0.034
t=称 -0.039
text:length:0 -0.1 -0.074 -0.073
text:length:1 0.335 0.291 0.274
text:length:2 -0.074 -0.01 -0.092
text:length:3 -0.19 -0.036 -0.177
text:length:4 -0.499 -0.54 -0.494
title+:CONSULT:close 0.142 0.098 0.093
title+:CONSULT:dprk-place 0.003 0.023 0.012
title+:CONSULT:loose -0.069 -0.046 -0.046
title+:CONSULT:planned 0.032 0.022 0.022
title+:CONSULT:tight 0.188 0.143 0.152
title+:COOPERATE:close -0.04 -0.052 -0.037
title+:COOPERATE:dprk-place -0.038 -0.024 -0.025
title+:COOPERATE:loose 0.045 0.03 0.03
title+:COOPERATE:planned 0.029 0.024 0.032
title+:COOPERATE:tight 0.027 0.056 0.076
title+:SUPPORT:close 0.029 0.054 0.048
title+:SUPPORT:dprk-place -0.092 -0.047 -0.056
title+:SUPPORT:tight -0.061 -0.063 -0.04
title+:arms:foreign-dprk 0.087 0.062 0.067
title+:both-before:KOR 0.029 0.037 0.052
title+:both-before:RUS 0.209 0.156 0.176
title+:both-before:USA 0.067 0.047 0.039
title+:both-before:USA-person 0.024 0.016 0.016
title+:both-before:other -0.026 -0.012 -0.028
title+:both-behind:RUS -0.05 -0.057 -0.043
title+:congratulate+0 -0.01 -0.027 0.001
title+:delegation:both-before 0.042 0.051 0.044
title+:delegation:dprk-foreign 0.019 0.026 0.018
title+:delegation:foreign-dprk 0.056 0.045 0.042
title+:discuss:both-before 0.001 -0.024 -0.009
title+:dprk-foreign:CHN 0.027 0.026 0.021
title+:dprk-foreign:RUS -0.009 -0.026 -0.014
title+:dprk-foreign:RUS-person 0.05 0.034 0.034
title+:dprk-foreign:other 0.017 0.028 0.018
title+:foreign-dprk:CHN 0.017 0.018 0.02
title+:foreign-dprk:RUS 0.181 0.127 0.133
title+:foreign-dprk:USA -0.02 -0.02 -0.015
title+:foreign-dprk:other -0.011 -0.022 -0.014
title+:invite+0 0.026 0.02 0.022
title+:meet+0 0.092 0.063 0.064
title+:meet:both-before 0.093 0.063 0.064
title+:message:both-before 0.007 0.02 0.044
title+:message:both-behind 0.019 0.028 0.019
title+:message:dprk-foreign 0.051 0.074 0.051
title+:perform+trade 0.031 0.021 0.022
title+:perform:both-before 0.046 0.036 0.042
title+:source 0.02 0.014 0.014
title+:theme+arms 0.078 0.056 0.061
title+:theme+delegation 0.097 0.108 0.09
title+:theme+message 0.022 0.086 0.08
title+:theme+trade 0.07 0.071 0.08
title+:theme+troops -0.064 -0.043 -0.043
title+:trade:both-before 0.066 0.063 0.067
title+:visit+0 0.075 0.042 0.048
title+:visit:both-before 0.033 0.023 0.024
title+:visit:foreign-dprk 0.02 0.022 0.017
title+:vow+0 0.02 -0.008 0.005
title+:vow:dprk-foreign 0.047 0.01 0.023
title:CONSULT:close -0.149 -0.121 -0.113
title:CONSULT:dprk-place 0.042 0.07 0.046
title:CONSULT:planned 0.073 0.053 0.059
title:CONSULT:tight 0.159 0.106 0.13
title:COOPERATE:close -0.132 -0.101 -0.105
title:COOPERATE:dprk-place -0.024 -0.002 -0.01
title:COOPERATE:loose -0.017 -0.012 -0.013
title:COOPERATE:planned -0.095 -0.064 -0.064
title:COOPERATE:tight -0.082 -0.015 -0.011
title:RELEASE:tight 0.173 0.102 0.109
title:SUPPORT:close 0.089 0.109 0.094
title:SUPPORT:dprk-place -0.057 -0.005 -0.025
title:SUPPORT:loose -0.021 -0.014 -0.013
title:SUPPORT:tight -0.027 -0.036 -0.003
title:agreement:both-before -0.023 -0.02 -0.017
title:arms:both-before -0.022 -0.018 -0.022
title:arms:dprk-foreign -0.032 -0.024 -0.028
title:both-before:CHN -0.016 -0.009 -0.001
title:both-before:KOR 0.045 0.026 0.069
title:both-before:RUS 0.241 0.179 0.193
title:both-before:USA -0.174 -0.125 -0.141
title:both-before:USA-person 0.028 0.019 0.019
title:both-before:other -0.055 -0.044 -0.059
title:both-behind:KOR -0.047 -0.033 -0.034
title:both-behind:RUS -0.118 -0.077 -0.078
title:both-behind:USA -0.08 -0.067 -0.059
title:both-behind:other 0.072 0.107 0.072
title:colon -0.003 -0.042 -0.004
title:congratulate+0 -0.034 -0.039 -0.012
title:congratulate:foreign-dprk -0.061 -0.065 -0.049
title:dash -0.047 -0.031 -0.031
title:dprk-foreign:CHN 0.152 0.13 0.117
title:dprk-foreign:KOR -0.11 -0.078 -0.072
title:dprk-foreign:RUS 0.138 0.077 0.086
title:dprk-foreign:RUS-person 0.065 0.044 0.044
title:dprk-foreign:other -0.059 -0.082 -0.062
title:dprk-head -0.196 -0.108 -0.069
title:dprk-place 0.091 0.125 0.091
title:dprk-source 0.108 0.053 0.052
title:dprk-topic -0.105 -0.09 -0.078
title:fight+0 -0.059 -0.061 -0.048
title:first:CHN -0.09 -0.009 -0.15
title:first:JPN -0.052 -0.038 -0.052
title:first:KOR -0.182 -0.103 -0.094
title:first:KOR-person -0.059 -0.054 -0.045
title:first:RUS 0.536 0.4 0.418
title:first:UN 0.081 0.098 0.07
title:first:USA -0.235 -0.245 -0.215
title:first:USA-person -0.308 -0.206 -0.206
title:first:XXX -0.019 0.011 0.014
title:first:dprk-kim 0.027 0.018 0.018
title:first:dprk-leader -0.013 -0.019 -0.013
title:first:dprk-north 0.003 -0.015 0.006
title:first:dprk-person 0.196 0.091 0.105
title:first:dprk-state -0.07 -0.078 -0.104
title:first:dprk-venue 0.028 0.036 0.045
title:first:none -0.208 -0.144 -0.233
title:first:other -0.168 -0.121 -0.129
title:foreign-dprk:CHN 0.025 0.03 0.025
title:foreign-dprk:KOR -0.03 -0.031 -0.017
title:foreign-dprk:RUS 0.261 0.183 0.187
title:foreign-dprk:USA 0.001 0.012 0.023
title:foreign-dprk:USA-person -0.124 -0.083 -0.083
title:foreign-dprk:other -0.123 -0.1 -0.089
title:foreign-head 0.016 0.038 0.017
title:foreign-place 0.007 -0.117 -0.055
title:foreign-source 0.09 0.082 0.082
title:foreign-topic 0.019 0.006 0.01
title:greet+0 0.019 0.028 0.019
title:greet+message 0.022 0.033 0.022
title:greet:dprk-foreign 0.041 0.061 0.041
title:host+0 0.048 0.041 0.039
title:host+message 0.026 0.028 0.034
title:host:dprk-foreign 0.068 0.055 0.05
title:host:foreign-dprk 0.018 0.015 0.016
title:list 0.127 0.085 0.085
title:meet+0 0.025 0.003 0.008
title:meet:both-before 0.076 0.052 0.051
title:meet:both-behind -0.06 -0.036 -0.038
title:meet:dprk-foreign 0.087 0.074 0.064
title:meet:foreign-dprk -0.078 -0.087 -0.069
title:message:both-behind 0.033 0.05 0.033
title:message:dprk-foreign 0.017 0.025 0.017
title:perform+0 0.018 0.013 0.013
title:perform:both-before -0.038 -0.023 -0.03
title:question 0.079 0.05 0.045
title:quote -0.456 -0.388 -0.377
title:release+0 0.034 0.022 0.021
title:release+prisoner 0.072 0.04 0.045
title:release:dprk-foreign 0.05 0.035 0.037
title:release:foreign-dprk 0.111 0.08 0.077
title:reopen+trade 0.023 0.015 0.015
title:said:dprk:before 0.069 0.049 0.054
title:said:dprk:behind -0.148 -0.1 -0.1
title:said:dprk:none -0.045 -0.035 -0.043
title:said:party:before -0.016 -0.021 -0.034
title:said:party:behind 0.092 0.045 0.055
title:said:third:before -0.025 -0.016 -0.016
title:said:third:behind 0.075 0.05 0.05
title:said:third:none 0.024 0.003 0.009
title:said:unknown:before -0.119 -0.077 -0.064
title:said:unknown:none -0.041 -0.05 -0.041
title:send+message -0.084 -0.044 -0.045
title:send:dprk-foreign -0.052 -0.023 -0.028
title:send:foreign-dprk -0.092 -0.058 -0.053
title:source 0.038 0.028 0.023
title:take+arms 0.065 0.043 0.043
title:take:foreign-dprk 0.065 0.043 0.043
title:theme+agreement -0.067 -0.049 -0.047
title:theme+arms -0.066 -0.05 -0.058
title:theme+delegation 0.038 0.036 0.029
title:theme+message 0.082 0.096 0.072
title:theme+trade -0.144 -0.09 -0.081
title:theme+troops -0.034 -0.023 -0.023
title:trade:both-before -0.075 -0.046 -0.039
title:trade:dprk-foreign 0.017 0.013 0.015
title:trade:foreign-dprk -0.061 -0.041 -0.041
title:unframed:congratulate -0.019 -0.016 0.026
title:unframed:fight -0.029 -0.025 -0.023
title:unframed:host -0.036 0.017 -0.071
title:unframed:invite 0.003 0 -0.015
title:unframed:meet 0.063 0.112 0.019
title:unframed:none -0.741 -0.727 -0.744
title:unframed:perform -0.005 0.005 -0.015
title:unframed:reopen 0.061 0.046 0.041
title:unframed:send 0.024 0.035 0.061
title:unframed:theme -0.048 -0.027 -0.056
title:unframed:visit 0.011 0.048 -0.029
title:visit+0 -0.175 -0.168 -0.128
title:visit:both-before -0.023 -0.037 -0.024
title:visit:both-behind -0.064 -0.044 -0.047
title:visit:dprk-foreign -0.103 -0.172 -0.111
title:visit:foreign-dprk 0.016 0.085 0.054
title:vow+0 0.081 0.035 0.047
title:vow:dprk-foreign 0.073 0.026 0.04
title:words:0 0.008 0.05 0.023
title:words:1 -0.186 -0.057 -0.107
title:words:2 -0.064 -0.066 -0.111
title:words:3 -0.284 -0.24 -0.237
title:words:4 -0.003 -0.056 -0.131
t~0 -0.041
t~a -0.097
t~abroad -0.051
t~across -0.019
t~action -0.022
t~activi -0.019
t~admini 0.049
t~agricu -0.02
t~air -0.024
t~all -0.02
t~an -0.069
t~and 0.045
t~anti -0.025
t~army -0.028
t~arsena -0.02
t~attack 0.045
t~author -0.044
t~be -0.048
t~betwee -0.026
t~buildi 0.045
t~by -0.097
t~c 0.032
t~call 0.039
t~calls -0.02
t~centra -0.057
t~ceremo -0.024
t~chief -0.019
t~commit -0.036
t~compan 0.038
t~comple 0.015
t~con 0.016
t~confro -0.026
t~corea 0.047
t~corean -0.024
t~countr -0.03
t~danger -0.04
t~days -0.015
t~de -0.023
t~death -0.019
t~defens -0.02
t~develo 0.044
t~dictat -0.039
t~drill -0.016
t~drills -0.034
t~drone -0.026
t~during 0.024
t~effort 0.045
t~ex -0.039
t~expres -0.031
t~face 0.026
t~facili -0.018
t~failed 0.024
t~family -0.028
t~far -0.043
t~financ -0.041
t~fire -0.016
t~food 0.038
t~force -0.021
t~foreig -0.026
t~go 0.022
t~google 0.017
t~ground 0.016
t~harris -0.093
t~have 0.033
t~held 0.094
t~here 0.033
t~high 0.019
t~his -0.04
t~hit -0.015
t~hits -0.027
t~hold 0.038
t~holds -0.027
t~home 0.096
t~i 0.048
t~import -0.021
t~intens -0.019
t~intern -0.029
t~it 0.096
t~its -0.032
t~jets -0.016
t~k 0.017
t~kcna 0.03
t~key 0.025
t~know 0.039
t~la -0.038
t~launch -0.02
t~leader 0.021
t~level 0.057
t~life -0.033
t~live 0.058
t~make 0.017
t~makes -0.017
t~man -0.032
t~memori 0.016
t~milita 0.052
t~millio 0.046
t~minist 0.021
t~nation -0.04
t~new -0.097
t~north 0.023
t~now -0.051
t~odpowi -0.034
t~of -0.117
t~off -0.036
t~operat 0.031
t~orders -0.022
t~organi -0.102
t~overse 0.019
t~pacifi -0.018
t~peace -0.024
t~people 0.026
t~photo -0.037
t~pierws 0.041
t~pm -0.024
t~po 0.033
t~politi -0.048
t~power -0.024
t~produc -0.053
t~progra -0.019
t~przepr -0.016
t~publis -0.048
t~readou -0.026
t~record -0.045
t~region 0.037
t~remark -0.02
t~respon -0.015
t~reunif 0.018
t~revolu -0.023
t~rodong -0.043
t~school -0.02
t~scramb -0.041
t~sea -0.019
t~second -0.015
t~securi -0.041
t~seriou -0.015
t~sessio -0.023
t~sie 0.032
t~sinmun -0.043
t~sister -0.017
t~site 0.06
t~south 0.018
t~state 0.031
t~still -0.049
t~strate 0.027
t~strugg 0.109
t~succes -0.052
t~suspec -0.032
t~t -0.068
t~target -0.029
t~tech -0.028
t~test -0.019
t~tests -0.043
t~the 0.039
t~their 0.021
t~this 0.061
t~three -0.067
t~tiktok -0.021
t~time 0.021
t~to -0.034
t~unveil -0.028
t~up -0.025
t~victor -0.03
t~war 0.034
t~was -0.022
t~week 0.03
t~west -0.053
t~with 0.138
t~women -0.03
t~work -0.045
t~workin -0.015
t~y 0.133
t~year 0.027
t~years -0.018
t~you -0.033
t~z 0.201
t~za 0.015
`;
